import { messageOf } from "../../shared/is-error.ts";
import { isRecord } from "../../shared/is-record.ts";
import { readPages } from "../paging/paging.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { StatefulStore } from "../stateful/index.ts";
import type { Fields } from "../stateful/types.ts";
import { type IncomingRequest, type Middleware, type MockResponse, problem } from "./middleware.ts";
import { preferring, prefers } from "./prefer.ts";

/**
 * Responds from stored state. The contract comes first: it rejects an invalid request, which changes
 * nothing. Requests that select a response (`Prefer`) pass through.
 */
export const stateful =
  (engine: () => Engine, statefulStore: StatefulStore): Middleware =>
  async (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    const resource = operation && statefulStore.resourceOf(operation);
    if (!operation || resource === undefined || prefers(request)) return next(request);
    const plain = await next(withCursor(operation, request, ""));
    if (plain.status >= 300) return plain;
    try {
      const response = await responseOf(contract, statefulStore, operation, request, plain);
      return response.source === "state" ? { ...response, resource } : response;
    } catch (cause) {
      // For example, a body is nested too deeply to be read or written.
      const reason = messageOf(cause);
      const failed = problem(500, "The mock failed to handle this request", reason);
      return own({ ...failed, operation, resource });
    }
  };

async function responseOf(
  contract: Engine,
  statefulStore: StatefulStore,
  operation: PrismOperation,
  request: IncomingRequest,
  plain: MockResponse,
): Promise<MockResponse> {
  const type = typeOf(plain)["content-type"];
  const outcome = statefulStore.act(operation, request, type);
  switch (outcome.is) {
    case "done":
      return "body" in outcome && plain.status !== 204
        ? success(contract, operation, withHeaders(plain, outcome.headers), outcome.body)
        : own(plain);
    case "unknown":
      return unknown(contract, operation, request);
    case "rejected":
      return withHeaders(
        saying(await rejection(contract, request, outcome.prefer), outcome.says),
        outcome.headers,
      );
    case "unknown cursor":
      return contract.respond(
        preferring(withCursor(operation, request, "unknown"), "dynamic=false"),
      );
    case "full":
      return own({ ...full(statefulStore), operation });
  }
}

/**
 * Replaces the request's cursor, if it has one. The contract knows only the cursors of its examples, not
 * those of a changing list. It does know which offsets are valid.
 */
function withCursor(
  operation: PrismOperation,
  request: IncomingRequest,
  cursor: string,
): IncomingRequest {
  const { query } = request.url;
  const pages = readPages(operation);
  if (pages?.style !== "token") return request;
  const sent = pages.parameters.filter((name) => typeof query[name] === "string");
  if (sent.length === 0) return request;
  const changed = { ...query, ...Object.fromEntries(sent.map((name) => [name, cursor])) };
  return { ...request, url: { ...request.url, query: changed } };
}

const withHeaders = (
  response: MockResponse,
  headers: MockResponse["headers"] = {},
): MockResponse => ({
  ...response,
  headers: { ...response.headers, ...headers },
});

/** Replaces the texts of an error, if it is an object. */
function saying(response: MockResponse, says: Fields = {}): MockResponse {
  const body: unknown = JSON.parse(response.body ?? "null");
  return isRecord(body) && Object.keys(says).length > 0
    ? { ...response, body: JSON.stringify({ ...body, ...says }) }
    : response;
}

const own = (response: MockResponse): MockResponse => ({ ...response, source: "state" });

/** The contract's success with another body. Undeclared parts are reported. */
function success(
  contract: Engine,
  operation: PrismOperation,
  plain: MockResponse,
  body: unknown,
): MockResponse {
  const text = JSON.stringify(body);
  const headers = typeOf(plain);
  const element = { statusCode: plain.status, headers, body: JSON.parse(text) as unknown };
  const ofRequest = plain.violations.filter(({ location }) => location[0] === "request");
  const { example: _, ...rest } = plain;
  return own({
    ...rest,
    body: text,
    violations: [...ofRequest, ...contract.check(operation, element)],
  });
}

function typeOf({ form, headers }: MockResponse): Record<string, string> {
  const type = form ?? headers["content-type"];
  return type === undefined ? {} : { "content-type": String(type) };
}

/** An error as in the contract, even if the mock responds with random data. */
const rejection = async (
  contract: Engine,
  request: IncomingRequest,
  prefer: string,
): Promise<MockResponse> =>
  own(await contract.respond(preferring(request, `${prefer}, dynamic=false`)));

/** The vendor's response for an unknown id, else one of the mock itself. */
async function unknown(
  contract: Engine,
  operation: PrismOperation,
  request: IncomingRequest,
): Promise<MockResponse> {
  const prefer = preferenceForUnknown(operation);
  if (prefer !== undefined) return rejection(contract, request, prefer);
  const response = problem(404, "No such item", "The contract declares no response for it.");
  return own({ ...response, operation });
}

/**
 * The `Prefer` value that selects it: the 404, else an example of the 400 for unknown ids. Such an example
 * is better evidence than an inferred 404.
 */
function preferenceForUnknown({ responses, extensions }: PrismOperation): string | undefined {
  const evidence = extensions?.["x-response-evidence"];
  const inferred = isRecord(evidence) && evidence["404"] === "inferred";
  const declared = responses.some(({ code }) => code === "404") ? "code=404" : undefined;
  if (declared && !inferred) return declared;
  const examples = responses
    .filter(({ code }) => code === "400")
    .flatMap(({ contents = [] }) => contents.flatMap((content) => content.examples ?? []));
  const example = examples.find(({ key }) => /not-?found/i.test(key));
  return example ? `code=400, example=${example.key}` : declared;
}

const full = ({ limits }: StatefulStore): MockResponse =>
  problem(
    507,
    "The mock stores no more items",
    `It stores at most ${limits.items} items per resource, and ${limits.bytes} bytes in total. ` +
      "DELETE items that you no longer need, or start again with POST /__mock/reset.",
  );
