import { createHash } from "node:crypto";
import type { Controlled } from "../control/controlled.ts";
import { operationNamed } from "../control/operation-names.ts";
import { type IncomingRequest, type MockResponse, problem } from "../middleware/middleware.ts";
import { assetOf } from "./assets.ts";
import { pageText } from "./page.ts";
import { referenceList, referenceText } from "./reference.ts";
import { viewOf } from "./view.ts";

/** The page's Content-Security-Policy: no other hosts, no inline scripts and styles, no frames. */
const policy = [
  "default-src 'none'",
  ...["script-src", "style-src", "img-src", "connect-src", "form-action"].map(
    (name) => `${name} 'self'`,
  ),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};

/** Whether the request comes from a browser: browsers accept HTML, clients do not. */
export const wantsPage = ({ headers: { accept = "" } }: IncomingRequest): boolean =>
  /\btext\/html\b/i.test(accept);

/** The page of a world, or of the session in the query. */
export function pageResponse(of: Controlled, request: IncomingRequest): MockResponse {
  const { session, text, wrong } = request.url.query;
  const id = session === undefined ? undefined : String(session);
  const seen = id === undefined ? of : of.worldOf(id);
  const view = viewOf(seen ?? of, { text: String(text ?? ""), wrong: wrong !== undefined });
  const scheme = of.settings.tls ? "https" : "http";
  const base = `${scheme}://${request.headers["host"] ?? "127.0.0.1"}`;
  const page = pageText(view, base, seen ? undefined : id);
  return respond(request, seen ? 200 : 404, "text/html; charset=utf-8", page);
}

/** A file of the page. */
export function assetResponse(request: IncomingRequest, name: string): MockResponse | undefined {
  const asset = assetOf(name);
  return asset && respond(request, 200, asset.type, asset.text);
}

/** The links to the reference of each operation. */
export const referenceListResponse = (of: Controlled, request: IncomingRequest): MockResponse =>
  respond(request, 200, "text/html; charset=utf-8", referenceList(of.api, of.engine().operations));

/** The reference of an operation, as text that a browser shows. */
export function referenceResponse(
  { api, engine }: Controlled,
  request: IncomingRequest,
  name: string,
): MockResponse {
  const operation = operationNamed(engine().operations, name.replace(/\.md$/, ""));
  if (typeof operation === "string") return problem(404, operation);
  const text = referenceText(api, operation.iid ?? "");
  if (text !== undefined) return respond(request, 200, "text/plain; charset=utf-8", text);
  return problem(
    404,
    "The reference has not been built here",
    `Run: npm run build. /__mock/openapi.yaml also describes ${operation.iid}.`,
  );
}

function respond(
  request: IncomingRequest,
  status: number,
  type: string,
  body: string,
): MockResponse {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const known = request.headers["if-none-match"] === etag;
  return {
    status: known ? 304 : status,
    headers: { ...headers, etag, "content-type": type },
    body: known ? undefined : body,
    operation: undefined,
    violations: [],
  };
}
