import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Contract } from "../../scripts/generate/contract.ts";
import { runPolling } from "../../scripts/generate/waits/run-polling.ts";
import { taskPolling } from "../../scripts/generate/waits/tasks.ts";
import { apis } from "../../scripts/lib/paths.ts";
import type { Sample } from "../support/contract/contract.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { callOf, operationsOf, preamble } from "../support/package/consumer-code.ts";
import { placeOf, Tsserver } from "../support/package/tsserver.ts";

/** Code with the cursor at the `¦`, each in a file of its own. */
const parameter = "client.members.list({ ¦maxResults: 5 });";
const request = "client.collections.list({ ¦ });";
const enums = [
  ["teams", 'client.usage.listEvents({ sources: ["¦"] });', ["IDE", "CLI"]],
  [
    "qodex",
    'client.apiSchemas.create({ apiId: "a", body: { type: "¦", files: [] } });',
    ["graphql"],
  ],
] as const;
const other = (code: string) => code.replace("¦", "no-such-value¦");
const wrong = (code: string) => code.replace('"¦"', "1¦");
const snippets: readonly (readonly [api: string, code: string])[] = [
  ["teams", parameter],
  ["qodex", request],
  ...enums.flatMap(([api, code]) =>
    [code, other(code), wrong(code)].map((one) => [api, one] as const),
  ),
];

const contracts = apis.map((api) => [api, Contract.read(api)] as const);

/** A file that calls every operation of an API, one per line. */
const everyCall = (api: string) =>
  `${preamble(api)}${operationsOf(api)
    .map((sample) => callOf(sample))
    .join("\n")}\n`;

let project: Consumer;
const fileOf = (name: string) => join(project.folder, `${name}.ts`).replaceAll("\\", "/");
const fileWith = (code: string) =>
  fileOf(`snippet-${snippets.findIndex(([, each]) => each === code)}`);
const placeIn = (api: string, code: string) => placeOf(preamble(api) + code, "¦");

beforeAll(async () => {
  project = await createConsumer("editor");
  const compilerOptions = {
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2022",
    lib: ["es2022", "dom", "dom.asynciterable"],
    strict: true,
    types: [],
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions }));
  for (const api of apis) writeFileSync(fileOf(api), "");
  for (const [, code] of snippets) writeFileSync(fileWith(code), "");
});
afterAll(() => project?.remove());

describe.each(["typescript-5.9", "typescript"])("the editor's server of %s", (typescript) => {
  let server: Tsserver;
  beforeAll(async () => {
    server = new Tsserver(typescript);
    await server.openAll([
      ...apis.map((api) => ({ file: fileOf(api), text: everyCall(api) })),
      ...snippets.map(([api, code]) => ({ file: fileWith(code), text: placeIn(api, code).text })),
    ]);
  }, 180_000);
  afterAll(() => server?.stop());

  const namesAt = async (api: string, code: string) =>
    (await server.completions(fileWith(code), placeIn(api, code).place)).map(({ name }) => name);

  describe.each(contracts)("%s", { timeout: 180_000 }, (api, contract) => {
    const samples = operationsOf(api);
    const first = preamble(api).split("\n").length;
    const placeOfMethod = ({ resource }: Sample, index: number) => {
      return { line: first + index, offset: `client.${resource}.`.length + 1 };
    };

    test("the file of all calls has no problem", async () => {
      expect(samples.length).toBeGreaterThan(10);
      expect(await server.problems(fileOf(api))).toEqual([]);
    });

    test("every method shows its documentation, request, result, and whether it is deprecated", async () => {
      for (const [index, sample] of samples.entries()) {
        const { operation, id } = sample;
        const info = await server.quickInfo(fileOf(api), placeOfMethod(sample, index));
        const request = `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`;
        expect(info.displayString).toMatch(
          new RegExp(`^\\(method\\) \\w+\\.${sample.method}\\(request\\??: ${request}\\): `),
        );
        // The result by name, not expanded.
        expect(info.displayString).toMatch(
          new RegExp(`: ${sample.call}<[\\w, |]+>( \\(\\+1 overload\\))?$`),
        );
        expect(info.documentation).toContain(`operationId: \`${id}\``);
        expect(info.documentation.startsWith(`${operation.source["summary"]}.`)).toBe(true);
        expect(info.documentation).toContain(`\`${operation.method} ${operation.path}\``);
        const tags = info.tags.map(({ name }) => name);
        const { deprecated, "x-evidence": evidence } = operation.source;
        expect([id, tags.includes("deprecated")]).toEqual([id, deprecated === true]);
        expect([id, tags.includes("experimental")]).toEqual([id, evidence === "inferred"]);
      }
    });

    test("completion proposes the methods of a resource, and strikes through deprecated ones", async () => {
      const seen = new Set<string>();
      for (const [index, sample] of samples.entries()) {
        if (seen.has(sample.resource)) continue;
        seen.add(sample.resource);
        const proposed = await server.completions(fileOf(api), placeOfMethod(sample, index));
        const methods = samples.filter(({ resource }) => resource === sample.resource);
        const marked = proposed.map(({ name, kindModifiers = "" }) => {
          return [name, kindModifiers.split(",").includes("deprecated")] as const;
        });
        const waits = methods.some(({ operation }) => taskPolling(contract, operation));
        expect(new Map(marked)).toEqual(
          new Map([
            ...methods.map(
              (each) => [each.method, each.operation.source["deprecated"] === true] as const,
            ),
            ...(waits ? [["wait", false] as const] : []),
            ...methods
              .filter(({ operation }) => runPolling(contract, operation))
              .map(({ method }) => [`${method}AndWait`, false] as const),
          ]),
        );
      }
    });
  });

  test("a parameter shows its documentation and its default", async () => {
    const info = await server.quickInfo(fileWith(parameter), placeIn("teams", parameter).place);
    expect(info).toMatchObject({
      displayString: "(property) ListMembersRequest.maxResults?: number | undefined",
      documentation: expect.stringMatching(
        /^The page size\. .* Default: 20\. At least 1\. At most/,
      ),
    });
  });

  test("the request proposes parameters and options", async () => {
    expect(await namesAt("qodex", request)).toEqual(
      expect.arrayContaining(["workspace", "signal", "timeout"]),
    );
  });

  test.each(enums)(
    "%s: an open enum proposes its values and accepts any other: %s",
    async (api, code, known) => {
      expect(await namesAt(api, code)).toEqual(expect.arrayContaining([...known]));
      expect(await server.problems(fileWith(other(code)))).toEqual([]);
      expect(await server.problems(fileWith(wrong(code)))).toHaveLength(1);
    },
  );
});
