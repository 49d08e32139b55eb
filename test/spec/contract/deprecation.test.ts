import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { methodName } from "../../../openapi/rules/names.ts";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import { deprecatedTag } from "../../../scripts/generate/deprecation.ts";
import { plainText } from "../../../scripts/generate/types/comments.ts";
import { apis, root } from "../../../scripts/lib/paths.ts";

const none = "Deprecated by the vendor; no replacement is documented.";

test.each([
  ["The name. Deprecated: fetch the element instead.", "Fetch the element instead."],
  [
    "Lists.\n\nOnly version 9 has this route. In version 10,\nuse `a.b`.\n\nMore.",
    "Only version 9 has this route. In version 10, use `a.b`.",
  ],
  ["Version 9 only. Filter by name.", "Version 9 only."],
  ["Version 9, deprecated. One API.", "Version 9 is deprecated."],
  ["Version 9, deprecated: the schema of a version.", "Version 9 is deprecated."],
  ["Creates collections.", none],
  ["Says that it is deprecated, not why.", none],
  ["", none],
])("%j is deprecated: %s", (description, reason) => {
  expect(deprecatedTag(description)).toBe(`@deprecated ${reason}`);
});

/** The doc comments of a generated file, each with the line of code behind it. */
function documented(api: string, file: string): { doc: string; code: string }[] {
  const text = readFileSync(join(root, "generated", api, file), "utf8");
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n *([^\n]*)/g)].map(
    ([, doc = "", code = ""]) => ({ doc: doc.replace(/\n *\* ?/g, "\n"), code }),
  );
}
const reasonOf = (doc: string) => /^@deprecated ?(.*)$/m.exec(doc)?.[1];

/** Every node of a contract that is marked, with the key that leads to it. */
function* marked(node: unknown, key = ""): Iterable<[key: string, node: Json]> {
  if (typeof node !== "object" || node === null) return;
  if ((node as Json)["deprecated"] === true) yield [key, node as Json];
  for (const [name, child] of Object.entries(node)) yield* marked(child, name);
}

describe.each(apis)("%s: what is deprecated says why", (api) => {
  const contract = Contract.read(api);
  const nodes = [...marked(contract.document)];
  const docs = ["operations.ts", "types.ts", "paths.ts"].flatMap((file) => documented(api, file));

  test("in every comment of the generated types and methods", () => {
    const reasons = docs.map(({ doc }) => reasonOf(doc)).filter((reason) => reason !== undefined);
    if (nodes.length > 0) expect(reasons.length).toBeGreaterThan(nodes.length);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });

  test("each operation, in its method and its path", () => {
    const without: string[] = [];
    for (const { id, tag, source } of contract.operations()) {
      const methods = docs.filter(
        ({ doc, code }) =>
          doc.includes(`operationId: \`${id}\``) && code.startsWith(`${methodName(tag, id)}(`),
      );
      expect(methods.length, id).toBeGreaterThan(0);
      if (source["deprecated"] !== true) continue;
      const reason = reasonOf(methods[0]?.doc ?? "");
      expect(reason, id).toBeDefined();
      expect(docs.find(({ code }) => code.includes(`operations["${id}"]`))?.doc).toContain(
        `@deprecated ${reason}`,
      );
      if (reason === none) without.push(id);
      else {
        const text = plainText(contract, source["description"]).replaceAll("\n", " ");
        expect(text).toContain(reason);
      }
    }
    expect(without).toEqual(api === "qodex" ? ["importCollectionsFromExport"] : []);
  });

  test("each parameter, property and component", () => {
    const all = nodes.filter(([, node]) => node["operationId"] === undefined);
    for (const [key, node] of all) {
      const name = typeof node["name"] === "string" ? node["name"] : key;
      const text = plainText(contract, node["description"]).trim();
      const [first = ""] = text.split("\n");
      const found = docs.filter(
        ({ doc, code }) =>
          doc.includes(first) &&
          new RegExp(`(?:^|\\s)${name}\\b`).test(code.replace("export ", "")),
      );
      expect(found.length, `${name}: ${first}`).toBeGreaterThan(0);
      for (const { doc } of found) {
        expect(reasonOf(doc), name).toBeDefined();
        expect(reasonOf(doc), name).not.toBe(none);
      }
    }
    expect(all.length).toBe(api === "qodex" ? 25 : 0);
  });
});
