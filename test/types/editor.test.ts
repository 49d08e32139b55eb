import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Contract } from "../../scripts/generate/contract.ts";
import { runPolling } from "../../scripts/generate/waits/run-polling.ts";
import { taskPolling } from "../../scripts/generate/waits/tasks.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { type Sample, samplesOf } from "../support/contract/contract.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { callOf, preamble } from "../support/package/consumer-code.ts";
import { placeOf, Tsserver } from "../support/package/tsserver.ts";

let project: Consumer;
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
  for (const api of apis) writeFileSync(join(project.folder, `${api}.ts`), "");
});
afterAll(() => project.remove());

describe.each(["typescript-5.9", "typescript"])("the editor's server of %s", (typescript) => {
  let server: Tsserver;
  beforeAll(() => {
    server = new Tsserver(typescript);
  });
  afterAll(() => server.stop());

  /** Opens the API's file with some code; the cursor is at the `¦`. */
  async function at(api: string, code: string) {
    const { text, place } = placeOf(preamble(api) + code, "¦");
    const file = join(project.folder, `${api}.ts`).replaceAll("\\", "/");
    await server.open(file, text);
    return {
      info: () => server.quickInfo(file, place),
      names: async () => (await server.completions(file, place)).map(({ name }) => name),
      problems: () => server.problems(file),
    };
  }

  describe.each(apis)("%s", { timeout: 180_000 }, (api) => {
    const contract = Contract.read(api);
    const samples = samplesOf(api);
    const lines = samples.map((sample) => callOf(sample));
    const text = `${preamble(api)}${lines.join("\n")}\n`;
    const first = preamble(api).split("\n").length;
    const placeOfMethod = ({ resource }: Sample, index: number) => {
      return { line: first + index, offset: `client.${resource}.`.length + 1 };
    };
    let file: string;
    beforeAll(async () => {
      file = join(project.folder, `${api}.ts`).replaceAll("\\", "/");
      await server.open(file, text);
    });

    test("every method shows its documentation, request, result, and whether it is deprecated", async () => {
      for (const [index, sample] of samples.entries()) {
        const { operation, id } = sample;
        const info = await server.quickInfo(file, placeOfMethod(sample, index));
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
        const proposed = await server.completions(file, placeOfMethod(sample, index));
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
    const { info } = await at("teams", "client.members.list({ ¦maxResults: 5 });");
    expect(await info()).toMatchObject({
      displayString: "(property) ListMembersRequest.maxResults?: number | undefined",
      documentation: expect.stringMatching(
        /^The page size\. .* Default: 20\. At least 1\. At most/,
      ),
    });
  });

  test("the request proposes parameters and options", async () => {
    const { names } = await at("qodex", "client.collections.list({ ¦ });");
    expect(await names()).toEqual(expect.arrayContaining(["workspace", "signal", "timeout"]));
  });

  test.each([
    ["teams", 'client.usage.listEvents({ sources: ["¦"] });', ["IDE", "CLI"]],
    [
      "qodex",
      'client.apiSchemas.create({ apiId: "a", body: { type: "¦", files: [] } });',
      ["graphql"],
    ],
  ])("%s: an open enum proposes its values and accepts any other: %s", async (api, code, known) => {
    const { names } = await at(api, code);
    expect(await names()).toEqual(expect.arrayContaining(known));
    const { problems } = await at(api, code.replace("¦", "no-such-value¦"));
    expect(await problems()).toEqual([]);
    const { problems: wrong } = await at(api, code.replace('"¦"', "1¦"));
    expect(await wrong()).toHaveLength(1);
  });
});
