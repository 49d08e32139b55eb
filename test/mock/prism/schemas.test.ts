import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadPrism } from "../../../src/mock/prism/prism.ts";
import { allApis, contractUrl } from "../../../src/mock/server/apis.ts";

// Prism silently skips validation if ajv cannot compile a schema (an invalid `pattern` is enough). So this
// compiles each schema, with ajv configured as in Prism.
const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
const addFormats = require("ajv-formats");
const make = (module: string) => {
  const ajv = new (require(module).default)({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  return ajv;
};

interface Schemas {
  iid: string;
  request?: Record<
    "query" | "path" | "headers",
    { name: string; schema?: object }[] | undefined
  > & {
    body?: { contents?: { schema?: object }[] };
  };
  responses: { code: string; contents?: { schema?: object }[]; headers?: { schema?: object }[] }[];
  __bundled__?: object;
}

describe.each(allApis)("every schema of %s compiles", async (api) => {
  const operations = (await loadPrism().readOperations(
    fileURLToPath(contractUrl(api)),
  )) as unknown as Schemas[];

  const old = make("ajv");
  const current = make("ajv/dist/2020");

  test.each(operations)("$iid", ({ request, responses, __bundled__ }) => {
    const parameters = [request?.query, request?.path, request?.headers].flatMap(
      (list) => list ?? [],
    );
    const bodies = [request?.body?.contents, ...responses.map(({ contents }) => contents)];
    for (const { schema } of bodies.flatMap((contents) => contents ?? [])) {
      expect(schema).toMatchObject({ $schema: expect.stringContaining("2020-12") });
      current.compile({ ...schema, __bundled__ });
    }
    // Prism compiles the schemas of parameters and headers as draft-07, whatever their dialect.
    const newer = /"(prefixItems|unevaluated\w+|dependentRequired|minContains|\$dynamicRef)":/;
    for (const { schema } of [
      ...parameters,
      ...responses.flatMap(({ headers }) => headers ?? []),
    ]) {
      expect(JSON.stringify(schema)).not.toMatch(newer);
      old.compile({ properties: { value: { ...schema, $schema: undefined } }, __bundled__ });
    }
  });
});
