import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { isError, messageOf } from "../../../src/shared/is-error.ts";

const realm = (code: string): unknown => vm.runInNewContext(code);

const trapped = new Proxy(
  {},
  {
    getPrototypeOf() {
      throw new Error("trapped");
    },
  },
);

describe("an error", () => {
  test.each<[string, unknown]>([
    ["of this realm", new RangeError("a")],
    ["of another realm", realm("new TypeError('a')")],
    ["created by an abort", AbortSignal.abort().reason],
    ["of a class of another realm", realm("new (class Own extends Error {})('a')")],
  ])("%s is one", (_, value) => expect(isError(value)).toBe(true));

  test.each<[string, unknown]>([
    ["text", "Error: a"],
    ["nothing", undefined],
    ["null", null],
    ["an object with a message", { name: "Error", message: "a", stack: "" }],
    ["a proxy that throws", trapped],
  ])("%s is none", (_, value) => expect(isError(value)).toBe(false));

  test("returns its message; everything else is converted to text", () => {
    expect(messageOf(realm("new Error('a')"))).toBe("a");
    expect(messageOf(undefined)).toBe("undefined");
  });
});

/** Classes whose instances may come from another realm: Jest, `fs`, iframes, polyfills, other packages. */
const foreign =
  /\binstanceof (?:Error|Date|FormData|URLSearchParams|ArrayBuffer|Request|Response)\b/;

test("src recognises values of other realms by shape", () => {
  const src = join(root, "src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file !== join("shared", "is-error.ts"))
    .filter((file) => foreign.test(readFileSync(join(src, file), "utf8")));
  expect(files).toEqual([]);
});
