import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { refsOutside } from "./refs-inside.ts";

let base = "";
let folder = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "qodekit-refs-"));
  folder = join(base, "api");
  write("api/openapi.yaml", "paths:\n  /a:\n    $ref: paths/{a}/a-b_c.yaml\n");
  write("api/paths/{a}/a-b_c.yaml", "get:\n  $ref: '../../schemas/A.yaml#/x'\n");
  write("api/schemas/A.yaml", "x:\n  $ref: '#/y'\ny:\n  properties:\n    $ref: {}\n");
  write("secret.yaml", "password: 1\n");
});
afterEach(() => rmSync(base, { recursive: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(base, name)), { recursive: true });
  writeFileSync(join(base, name), content);
}

const ref = (value: string, key = "$ref") =>
  write("api/schemas/B.yaml", JSON.stringify({ deep: [{ [key]: value }] }));

test("a contract that refers to its own files", () => {
  expect(refsOutside(folder, base)).toEqual([]);
});

test.each([
  ["http://127.0.0.1:8080/x.yaml", "is absolute"],
  ["HTTPS://example.com/x.yaml", "is absolute"],
  [" http://127.0.0.1/x.yaml", "is absolute"],
  ["//example.com/x.yaml", "is absolute"],
  ["file:///etc/passwd", "is absolute"],
  ["file:secret.yaml", "is absolute"],
  ["data:text/plain,x", "is absolute"],
  ["/etc/passwd", "is absolute"],
  ["C:\\secret.yaml", "is absolute"],
  ["c:/secret.yaml", "is absolute"],
  ["\\\\server\\secret.yaml", "is absolute"],
  ["../../secret.yaml", "leads out of the contract's folder"],
  ["../schemas/../../secret.yaml#/password", "leads out of the contract's folder"],
  ["..\\..\\secret.yaml", "is not the plain path of a .yaml file"],
  ["%2e%2e/%2e%2e/secret.yaml", "is not the plain path of a .yaml file"],
  ["notes.md", "is not the plain path of a .yaml file"],
  ["", "is not the plain path of a .yaml file"],
])("the reference %j", (value, problem) => {
  ref(value);
  expect(refsOutside(folder, base)).toEqual([
    `${join("api", "schemas", "B.yaml")}#/deep/0/$ref: the reference "${value}" ${problem}. ` +
      "Refer to a file of the contract by a relative path.",
  ]);
});

test.each(["externalValue", "operationRef", "$dynamicRef"])("the keyword %s", (key) => {
  ref("http://127.0.0.1/x.yaml", key);
  expect(refsOutside(folder, base)).toHaveLength(1);
});

test("a discriminator's mapping: names are allowed, absolute references are not", () => {
  const mapping = { cat: "Cat", dog: "Dog.yaml", bird: "http://127.0.0.1/bird.yaml" };
  write("api/schemas/B.yaml", JSON.stringify({ discriminator: { mapping } }));
  expect(refsOutside(folder, base)).toEqual([expect.stringContaining("bird.yaml")]);
});

test("a reference in an example, which Redocly resolves too", () => {
  const value = { $ref: "http://127.0.0.1/x.yaml" };
  write("api/examples/x.yml", JSON.stringify({ examples: { a: { value } } }));
  expect(refsOutside(folder, base)).toEqual([expect.stringContaining("examples/a/value/$ref")]);
});

test("a symbolic link out of the folder", ({ skip }) => {
  try {
    symlinkSync(join(base, "secret.yaml"), join(folder, "schemas", "Link.yaml"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
    skip("This system does not allow the test to create a symbolic link.");
  }
  ref("Link.yaml");
  expect(refsOutside(folder, base)).toEqual([
    expect.stringContaining("is a symbolic link out of the contract's folder"),
  ]);
});
