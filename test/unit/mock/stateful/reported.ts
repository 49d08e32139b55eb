import type { IncomingRequest } from "../../../../src/mock/middleware/middleware.ts";
import { createEngine, type Engine } from "../../../../src/mock/prism/engine.ts";
import { readContract } from "../../../../src/mock/prism/prepared-contract.ts";
import { loadPrism } from "../../../../src/mock/prism/prism.ts";
import type { Outcome } from "../../../../src/mock/stateful/apply.ts";
import { StatefulStore, type StatefulStoreOptions } from "../../../../src/mock/stateful/index.ts";
import type { Api } from "../../../../src/mock/types.ts";

/** The time of every request. */
export const now = "2025-05-05T05:05:05.005Z";

/** What a call of {@link telling} may send. */
export interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The media type of the response. */
  readonly mediaType?: string;
}

/** The contract of an API. */
export async function contractOf(api: Api): Promise<Engine> {
  const prism = loadPrism();
  return createEngine(prism, await readContract(prism, api));
}

/** Calls operations of a contract with its state, without a server. */
export function telling(engine: Engine, api: Api, options: StatefulStoreOptions = {}) {
  const statefulStore = new StatefulStore(api, () => engine, {
    seed: 1,
    now: () => Date.parse(now),
    ...options,
  });
  const operationOf = (operationId: string) => {
    const operation = engine.operations.find(({ iid }) => iid === operationId);
    if (!operation) throw new Error(`There is no operation ${operationId}`);
    return operation;
  };
  const outcome = (
    operationId: string,
    { path = {}, query = {}, body = null, mediaType }: Sent = {},
  ): Outcome => {
    const operation = operationOf(operationId);
    const target = operation.path.replace(/\{(.+?)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? "o"),
    );
    const request: IncomingRequest = {
      method: operation.method,
      target,
      receivedAt: 0,
      size: JSON.stringify(body).length,
      url: { path: target, query },
      headers: {},
      body,
    };
    return statefulStore.act(operation, request, mediaType);
  };
  /** The body of a success, whose type the test knows. The contract must allow it. */
  const body = (operationId: string, sent?: Sent) => {
    const reported = outcome(operationId, sent);
    if (reported.is !== "done") throw new Error(`${operationId}: ${JSON.stringify(reported)}`);
    const sentBack = JSON.parse(JSON.stringify(reported.body ?? null));
    const headers = { "content-type": sent?.mediaType ?? "application/json" };
    const { responses } = operationOf(operationId);
    const successes = responses.filter(({ code }) => code < "300");
    const statusCode = Math.min(...successes.map(({ code }) => Number(code)));
    const element = { statusCode, headers, body: sentBack };
    const violations = "body" in reported ? engine.check(operationOf(operationId), element) : [];
    if (violations.length > 0) throw new Error(`${operationId}: ${JSON.stringify(violations)}`);
    return sentBack;
  };
  return { statefulStore, outcome, body };
}
