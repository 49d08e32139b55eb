import type { Server } from "node:http";
import { Quota } from "../limits/quota.ts";
import { familyLayers } from "../middleware/index.ts";
import { stack } from "../middleware/middleware.ts";
import type { Engine } from "../prism/engine.ts";
import type { RequestLog } from "../request-log/request-log.ts";
import { Replies } from "../scripting/replies.ts";
import { Stories } from "../stateful/index.ts";
import type { Family } from "../types.ts";
import type { Settings } from "./options.ts";
import { createFamilyServer } from "./server.ts";

/** The running parts of one family. */
export interface FamilyMock {
  readonly family: Family;
  readonly server: Server;
  readonly replies: Replies;
  /** The contract as it was read last. */
  engine(): Engine;
  /** Answers from another contract from now on. */
  replaceEngine(engine: Engine): void;
  /** Forgets the family's requests, scripted replies and counts, and what requests have changed. */
  reset(): void;
}

/** Puts the layers of a family around its contract, and a server in front. Nothing listens yet. */
export function createFamily(
  family: Family,
  first: Engine,
  log: RequestLog,
  settings: Settings,
): FamilyMock {
  let current = first;
  const engine = (): Engine => current;
  const replies = new Replies();
  const quota = new Quota();
  const { seed } = settings;
  const stories = settings.stateful ? new Stories(family, engine, { seed }) : undefined;
  const reset = (): void => {
    log.clear(family);
    replies.clear();
    quota.reset();
    stories?.reset();
  };
  const layers = familyLayers({ family, engine, log, replies, quota, stories, reset }, settings);
  return {
    family,
    server: createFamilyServer(stack(layers, (question) => engine().answer(question))),
    replies,
    engine,
    replaceEngine: (engine) => {
      current = engine;
    },
    reset,
  };
}
