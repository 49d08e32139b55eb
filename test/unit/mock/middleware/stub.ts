import {
  type IncomingRequest,
  jsonResponse,
  type MockResponse,
  type Next,
} from "../../../../src/mock/middleware/middleware.ts";
import type { Engine } from "../../../../src/mock/prism/engine.ts";
import type { PrismOperation } from "../../../../src/mock/prism/prism.ts";

/** A request with a key, as the server passes it to the layers. */
export const request = (change: Partial<IncomingRequest> = {}): IncomingRequest => ({
  method: "get",
  target: "/things",
  receivedAt: 0,
  size: 0,
  url: { path: "/things", query: {} },
  headers: { "x-api-key": "k" },
  body: null,
  ...change,
});

/** An operation with errors and a key. */
export const operation: PrismOperation = {
  iid: "listThings",
  method: "get",
  path: "/things",
  security: [[{ type: "apiKey", in: "header", name: "X-API-Key" }]],
  responses: ["200", "400", "404", "429", "503"].map((code) => ({ code })),
};

/** The end of the chain: it returns 200 and records its requests. */
export function below(): { next: Next; asked: IncomingRequest[] } {
  const asked: IncomingRequest[] = [];
  const next = async (one: IncomingRequest): Promise<MockResponse> => {
    asked.push(one);
    return jsonResponse(200, { from: "below" });
  };
  return { next, asked };
}

/** A contract of one operation that returns the status in `Prefer`, and 401 without a key. */
export const engine =
  (of: PrismOperation | undefined = operation) =>
  (): Engine => ({
    operations: of ? [of] : [],
    operationOf: () => of,
    checkRequest: () => [],
    check: () => [],
    respond: async ({ headers }) => {
      const status = headers["x-api-key"] ? /code=(\d+)/.exec(headers["prefer"] ?? "")?.[1] : 401;
      return jsonResponse(Number(status ?? 200), { prefer: headers["prefer"] });
    },
  });
