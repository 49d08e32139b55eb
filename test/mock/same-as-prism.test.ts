import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractUrl } from "../../src/mock/families.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { operationsOf } from "./contract.ts";
import { raw } from "./raw.ts";

const require = createRequire(import.meta.url);
const operations = operationsOf("teams");
let mock: Mock;
let plain: { close(): Promise<void> };
let plainUrl: string;

beforeAll(async () => {
  const { createServer } = require("@stoplight/prism-http-server");
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const { createLogger } = require("@stoplight/prism-core");
  plain = createServer(await getHttpOperationsFromSpec(fileURLToPath(contractUrl("teams"))), {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("plain", { level: "silent" }) },
  });
  const prism = plain as unknown as { listen(port: number, host: string): Promise<string> };
  plainUrl = await prism.listen(0, "127.0.0.1");
  mock = await startMock();
});
afterAll(() => Promise.all([plain.close(), mock.stop()]));

const key = { authorization: "Bearer any" };
type Variant = [label: string, headers: Record<string, string>, query?: string, method?: string];
const variants: Variant[] = [
  ["as it is", key],
  ["no key", {}],
  ["Accept of another type", { ...key, accept: "application/xml" }],
  ["Accept with weights", { ...key, accept: "text/html;q=0.9, application/json;q=0.1" }],
  ["Accept of any type", { ...key, accept: "*/*" }],
  ["an example that is not there", { ...key, prefer: "example=nowhere" }],
  ["a code that is not there", { ...key, prefer: "code=418" }],
  ["a code that is none", { ...key, prefer: "code=abc" }],
  ["dynamic that is neither", { ...key, prefer: "dynamic=perhaps" }],
  ["preferences in the query", key, "__code=404"],
  ["an unknown parameter", key, "unknown=1"],
  ["a server that is not there", key, "__server=http%3A%2F%2Fnowhere.test"],
  ["numbers out of range", key, "maxResults=0&page=0&pageSize=0&per_page=0&limit=0"],
  ["an unknown method", key, "", "PATCH"],
  ["HEAD", key, "", "HEAD"],
  ["OPTIONS", key, "", "OPTIONS"],
  [
    "a preflight",
    { origin: "http://a.test", "access-control-request-method": "GET" },
    "",
    "OPTIONS",
  ],
  ["an origin", { ...key, origin: "http://a.test" }],
];

describe.each(operations)("$id answers as plain Prism does", (operation) => {
  const statuses = operation.statuses.map(
    (code): Variant => [`code ${code}`, { ...key, prefer: `code=${code}` }],
  );
  test.each([...variants, ...statuses])(
    "%s",
    async (_, headers, query = "", method = operation.method) => {
      const path = operation.url + (query && (operation.url.includes("?") ? "&" : "?") + query);
      const body = operation.body;
      const sent =
        body === undefined
          ? headers
          : { ...headers, "content-type": "application/json", "content-length": `${body.length}` };
      const [ours, theirs] = await Promise.all(
        [mock.urls.teams, plainUrl].map((base) => raw(base, path, sent, body, method)),
      );
      // The answer depends on Origin; Prism says so only on preflights.
      delete ours?.headers.vary;
      delete theirs?.headers.vary;
      expect(ours).toEqual(theirs);
    },
  );
});
