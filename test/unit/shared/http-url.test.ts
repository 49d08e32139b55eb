import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { isBlockedPort } from "../../../src/shared/http-url.ts";

test("blocks the same ports as undici, Node's own fetch", () => {
  const { badPorts } = createRequire(import.meta.url)("undici/lib/web/fetch/constants.js");
  expect(badPorts.length).toBeGreaterThan(80);
  const all = Array.from({ length: 65_536 }, (_, port) => port);
  expect(all.filter(isBlockedPort).map(String)).toEqual([...badPorts]);
  // The port of a URL without one.
  expect(isBlockedPort("")).toBe(false);
});
