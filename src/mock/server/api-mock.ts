import type { Server } from "node:http";
import { Quota } from "../limits/quota.ts";
import { apiMiddleware } from "../middleware/index.ts";
import { compose } from "../middleware/middleware.ts";
import type { Engine } from "../prism/engine.ts";
import type { RequestLog } from "../request-log/request-log.ts";
import { Replies } from "../scripting/replies.ts";
import { StatefulStore } from "../stateful/index.ts";
import type { Api } from "../types.ts";
import type { Settings } from "./options.ts";
import { createApiServer } from "./server.ts";

/** The running parts of one API. */
export interface ApiMock {
  readonly api: Api;
  readonly server: Server;
  readonly replies: Replies;
  /** The contract as it was read last. */
  engine(): Engine;
  /** Answers from another contract from now on. */
  replaceEngine(engine: Engine): void;
  /** Forgets the API's requests, scripted replies and counts, and what requests have changed. */
  reset(): void;
}

/** Puts the layers of an API around its contract, and a server in front. Nothing listens yet. */
export function createApiMock(
  api: Api,
  first: Engine,
  log: RequestLog,
  settings: Settings,
): ApiMock {
  let current = first;
  const engine = (): Engine => current;
  const replies = new Replies();
  const quota = new Quota();
  const { seed } = settings;
  const statefulStore = settings.stateful ? new StatefulStore(api, engine, { seed }) : undefined;
  const reset = (): void => {
    log.clear(api);
    replies.clear();
    quota.reset();
    statefulStore?.reset();
  };
  const middleware = apiMiddleware(
    { api, engine, log, replies, quota, statefulStore, reset },
    settings,
  );
  return {
    api,
    server: createApiServer(
      compose(middleware, (request) => engine().answer(request)),
      settings.maxBody,
    ),
    replies,
    engine,
    replaceEngine: (engine) => {
      current = engine;
    },
    reset,
  };
}
