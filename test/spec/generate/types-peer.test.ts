import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import { TypeModel } from "../../../scripts/generate/types/model.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import { compilers } from "../../support/package/compilers.ts";
import { type Consumer, createConsumer } from "../../support/package/consumer.ts";

/** openapi-typescript's output for a bundle, with our open enums. */
async function peerTypes(contract: Contract): Promise<string> {
  const nodes = await openapiTS(contract.document as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => openEnum(schema as Json) ?? binary(schema as Json),
  });
  return astToString(nodes);
}

const reference = (name: string) => ts.factory.createTypeReferenceNode(name);
/** A file in a component is an input. */
const binary = (schema: Json) =>
  schema["format"] === "binary"
    ? ts.factory.createUnionTypeNode(["Blob", "ArrayBuffer", "ArrayBufferView"].map(reference))
    : undefined;

/** A string: the proposed completions are not compared. */
function openEnum(schema: Json): ts.TypeNode | undefined {
  if (!Array.isArray(schema["x-extensible-enum"])) return undefined;
  const types = [schema["type"]].flat().map(String);
  return ts.factory.createUnionTypeNode(types.map(reference));
}

/** `"any"` is rejected, and so is a difference in optional, null or index types. */
const helpers = `
type Same<A, B> = 0 extends 1 & (A | B) ? "any" : [A] extends [B] ? ([B] extends [A] ? "same" : "narrower") : "wider";
type Writable<T> = unknown extends T ? T : T extends string | number | boolean | null | undefined | Blob | ArrayBuffer | ArrayBufferView ? T : { -readonly [K in keyof T]: Writable<T[K]> };
`;

/** The comparisons of an API, each on a line; the last file holds a difference. */
async function filesOf(api: string): Promise<[name: string, text: string][]> {
  const contract = Contract.read(api);
  const components = Object.keys((contract.document["components"] as { schemas: Json }).schemas);
  const model = TypeModel.of(contract);
  const sent = new Set(
    model.declarations().flatMap((each) => (each.direction === "input" ? [each.name] : [])),
  );
  const checks = components.flatMap((name) =>
    [name, `${name}Writable`]
      .filter((own) => own === name || sent.has(own))
      .map((own) => {
        const ours = sent.has(own) ? `Writable<ours.${own}>` : `ours.${own}`;
        return `((): "same" => ({}) as Same<${ours}, components["schemas"]["${name}"]>)(); // ${own}`;
      }),
  );
  expect(checks.length).toBeGreaterThanOrEqual(components.length);
  const program = (lines: readonly string[]) =>
    `import type * as ours from "qodekit/${api}";\nimport type { components } from "./${api}-peer.ts";\n${helpers}${lines.join("\n")}\n`;
  const [first = "", second = ""] = components;
  const wrong = `((): "same" => ({}) as Same<{ a: 1 }, ours.${first} & ours.${second}>)();`;
  return [
    [`${api}-peer.ts`, await peerTypes(contract)],
    [`${api}-same.ts`, program(checks)],
    [`${api}-other.ts`, program([wrong])],
  ];
}

/** Our types must mean the same as openapi-typescript's. Compares each component in both directions. */
let project: Consumer;
let problems: readonly string[];
beforeAll(async () => {
  project = await createConsumer("types-peer");
  const files = (await Promise.all(apis.map(filesOf))).flat();
  for (const [name, text] of files) project.write(name, text);
  const options = { skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true };
  const names = files.map(([name]) => name);
  ({ problems } = await compilers["TypeScript 7"](project.folder, names, options));
}, 180_000);
afterAll(() => project?.remove());

test.each(apis)("%s: every component means the same as openapi-typescript's", (api) => {
  const others = apis.filter((each) => each !== api);
  const own = problems.filter((each) => !others.some((other) => each.startsWith(`${other}-`)));
  // The comparison detects a different type.
  expect(own).toEqual([expect.stringMatching(`^${api}-other\\.ts:`)]);
});
