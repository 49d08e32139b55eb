import type { ServerResponse } from "node:http";
import { failing } from "./peers.ts";
import { deadUrl, json, type Recorded, reset, serve, silent, type TestServer } from "./server.ts";

/** The report of a program that ran `test/package/programs/scenario.js`. */
export interface Report {
  readonly runtime: { readonly name: string; readonly hasNodeGlobals: boolean };
  /** By API. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A server for one run of the scenario; `report` is set when the program has ended. */
export interface ReportServer extends TestServer {
  readonly report: Report | undefined;
}

/**
 * The expected report of a scenario, for every API.
 *
 * @param namesCause whether the run time's `fetch` reports why there is no response. Browsers and Workers do
 *   not: there, a refused POST is not retried, and a certificate is retried like any other failure.
 */
export const expectedFacts = (namesCause: boolean): object => ({
  sent: {
    refused: namesCause ? [3, 3] : [3, 1],
    certificate: namesCause ? [1, 1] : [3, 1],
    reset: [3, 1],
  },
  awaited: { id: "one" },
  walked: ["item 1", "item 2", "item 3"],
  posted: { type: "application/json", received: { text: "grüße, 世界" } },
  declared: {
    guards: [true, true, false],
    classes: [true, true],
    status: 404,
    code: "NotFound",
    vendorMessage: "Nothing here for [redacted].",
  },
  retried: { id: "busy", attempts: 2 },
  timeout: [true, true, 1],
  abortedWithTheReason: true,
  results: [true, { id: "one" }, false, true],
  withResponse: [{ id: "one" }, 200, "of one"],
  openapiFetch: [{ id: "one" }, 404, "NotFound"],
  errorsWithTheKey: 0,
});

/** Starts the scenario's server, which also serves `files` by path. It stops with the test. */
export async function serveReports(
  files: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {},
): Promise<ReportServer> {
  let report: Report | undefined;
  const attempts = new Map<string, number>();
  const peers = { refused: await deadUrl(), certificate: (await failing.tls()).url };
  const server = await serve((response, request) => {
    const [path = "", query] = request.url.split("?");
    const file = files[path];
    if (file) response.writeHead(200, { "content-type": file.type }).end(file.text);
    else if (path === "/report") {
      report = JSON.parse(request.body);
      response.end();
    } else if (path === "/peers") json({ ...peers, reset: `${server.url}/reset` })(response);
    else if (path.startsWith("/reset/")) reset(response, request);
    else if (request.method === "POST") echo(response, request);
    else if (path.endsWith("/members")) page("members", "nextToken", query)(response);
    else if (path.endsWith("/logs")) page("trails", "nextCursor", query)(response);
    else if (path.endsWith("/missing")) refuse(response, request);
    else if (path.endsWith("/silent")) silent(response, request);
    else if (path.endsWith("/busy")) {
      const count = (attempts.get(path) ?? 0) + 1;
      attempts.set(path, count);
      const answer = { id: "busy", attempts: count };
      json(answer, count > 1 ? 200 : 503, { "retry-after-ms": "1" })(response);
    } else json({ id: path.split("/").at(-1) }, 200, { "x-page": "of one" })(response);
  });
  return Object.defineProperty({ ...server, report }, "report", { get: () => report });
}

function echo(response: ServerResponse, { headers, body }: Recorded): void {
  json({ type: headers["content-type"], received: JSON.parse(body) })(response);
}

/** The first of three pages, or the one of the cursor in the query. */
function page(items: string, cursor: string, query = ""): (response: ServerResponse) => void {
  const number = Number([...new URLSearchParams(query).values()][0] ?? 1);
  return json({ [items]: [{ id: `item ${number}` }], [cursor]: number < 3 ? `${number + 1}` : "" });
}

/** Quotes the key, as careless servers do. */
function refuse(response: ServerResponse, { headers }: Recorded): void {
  const quoted = headers.authorization?.replace("Bearer ", "") ?? headers["x-api-key"];
  json({ code: "NotFound", message: `Nothing here for ${quoted}.` }, 404)(response);
}
