import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readBody } from "./body.ts";
import type { Answer, Engine } from "./engine.ts";
import type { PrismOperation } from "./prism.ts";
import type { Family, MockLogger } from "./types.ts";
import { violationsHeader } from "./violations.ts";

/**
 * The HTTP side of one family: reads requests, asks the engine, writes its answers, and tells the
 * logger. It is a server of its own, not Prism's, because Prism's never answers a malformed JSON body
 * and dies of a malformed path or `Accept`.
 */
export function createFamilyServer(family: Family, engine: Engine, logger?: MockLogger): Server {
  return createServer((request, response) => {
    const start = performance.now();
    const method = request.method ?? "GET";
    let answer: Answer | undefined;
    if (logger) {
      response.once("close", () => {
        const operationId = answer?.operation?.iid;
        const entry = {
          family,
          method,
          path: visiblePath(request.url ?? "/", answer?.operation),
          ...(operationId === undefined ? {} : { operationId }),
          status: response.statusCode,
          ms: performance.now() - start,
          violations: answer?.violations ?? [],
        };
        try {
          logger(entry);
        } catch {
          // A logger that fails must not fail the request, which has been answered.
        }
      });
    }
    setCors(request, response);
    if (isPreflight(request)) {
      response.writeHead(204, { "content-length": "0" }).end();
      return;
    }
    reply(request, engine)
      .then((made) => {
        answer = made;
        write(response, made);
      })
      .catch(() => response.destroy()); // The client went away while its body was read.
  });
}

async function reply(request: IncomingMessage, engine: Engine): Promise<Answer> {
  const url = parseUrl(request.url ?? "/");
  if (!url) return problem(400, "The request target is not a valid URL");
  const body = await readBody(request);
  if (body === "too large") return problem(413, "The mock reads bodies of up to 10 MiB");
  const baseUrl = url.searchParams.get("__server");
  return engine.answer({
    method: (request.method ?? "GET").toLowerCase(),
    url: {
      path: url.pathname,
      ...(baseUrl ? { baseUrl } : {}),
      query: queryOf(url),
    },
    headers: request.headers as Record<string, string>,
    body: body.value,
    ...(body.unreadable === undefined ? {} : { unreadable: body.unreadable }),
  });
}

function write(response: ServerResponse, answer: Answer): void {
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.violations.length > 0) {
    response.setHeader("sl-violations", violationsHeader(answer.violations));
  }
  response.statusCode = answer.status;
  if (answer.body !== undefined) {
    response.setHeader("content-length", Buffer.byteLength(answer.body));
  }
  response.end(answer.body);
}

/** Lets any web page call the mock, as Prism does. */
function setCors({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", headers.origin ?? "*");
  const asked = headers["access-control-request-headers"];
  response.setHeader("access-control-allow-headers", asked ?? "*");
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-expose-headers", "*");
  if (!headers.origin) return;
  response.setHeader("vary", "origin");
  const method = headers["access-control-request-method"];
  if (method) response.setHeader("access-control-allow-methods", method);
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" && !!headers.origin && !!headers["access-control-request-method"];

function parseUrl(target: string): URL | undefined {
  const text = target.startsWith("/") ? `http://mock${target}` : target;
  return URL.canParse(text) ? new URL(text) : undefined;
}

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}

/** Path and query, without the value of any parameter that the contract does not name. */
function visiblePath(target: string, operation: PrismOperation | undefined): string {
  const url = parseUrl(target);
  if (!url) return "(not a URL)";
  const named = new Set(operation?.request?.query?.map(({ name }) => name));
  const query = [...url.searchParams].map(
    ([name, value]) =>
      `${encodeURIComponent(name)}=${named.has(name) ? encodeURIComponent(value) : "***"}`,
  );
  return url.pathname + (query.length > 0 ? `?${query.join("&")}` : "");
}

const problem = (status: number, title: string): Answer => ({
  status,
  headers: { "content-type": "application/problem+json" },
  body: JSON.stringify({ type: "about:blank", title, status }),
  operation: undefined,
  violations: [],
});
