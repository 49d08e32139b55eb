import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ApiError } from "../../../../src/errors/classes.ts";
import { errorOf } from "./error-of.ts";

describe("a key that the server echoes", () => {
  // With characters that JSON, URLs and HTML escape, as Base64 keys have them.
  const key = 'qk/MARKER+0123="x';
  const secrets = [key, `Bearer ${key}`];
  const everywhere = (error: ApiError) =>
    [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9 })].join("\n");
  const hex = (character: string) => character.charCodeAt(0).toString(16);

  test.each<[string, string]>([
    ["unencoded, in JSON", JSON.stringify({ code: "Unauthorized", message: `bad key ${key}` })],
    ["with its scheme", JSON.stringify({ message: `bad header Bearer ${key}` })],
    ["as the code", JSON.stringify({ code: key })],
    ["as the request id", JSON.stringify({ requestId: key })],
    ["as a name", JSON.stringify({ [key]: 1 })],
    ["deep in details", JSON.stringify({ code: "A", details: [{ header: [key] }] })],
    ["with escaped slashes, as PHP writes them", JSON.stringify({ m: key }).replaceAll("/", "\\/")],
    [
      "with + and = escaped, as Gson does",
      JSON.stringify({ m: key }).replace(/[+=]/g, (one) => `\\u00${hex(one)}`),
    ],
    [
      "every character escaped, in capitals",
      `{"m":"${[...key].map((one) => `\\u00${hex(one).toUpperCase()}`).join("")}"}`,
    ],
    ["in a URL", JSON.stringify({ m: `/x?key=${encodeURIComponent(key)}` })],
    ["in an HTML page", `<p>${key.replaceAll("/", "&#x2F;").replaceAll('"', "&#34;")}</p>`],
    ["in plain text", `Invalid key ${key}!`],
    ["twice", JSON.stringify([key, key])],
  ])("%s is redacted everywhere", (_, text) => {
    const error = errorOf(401, text, {}, { secrets });
    expect(everywhere(error)).not.toContain("MARKER");
    expect(everywhere(error)).toContain("[redacted]");
    expect(error.body).not.toBe(undefined);
  });

  test("what JSON escapes in it does not break the body", () => {
    const error = errorOf(401, { code: "Unauthorized", message: `bad "${key}"` }, {}, { secrets });
    expect(error.code).toBe("Unauthorized");
    expect(error.vendorMessage).toBe('bad "[redacted]"');
  });

  test("in headers is redacted, and cookies and credentials are hidden completely", () => {
    const headers = {
      "x-echo": `key=${key}`,
      "set-cookie": "session=MARKER",
      authorization: "Basic MARKER",
      "x-api-key": "MARKER",
      "x-request-id": key,
      "x-plain": "stays",
    };
    const error = errorOf(401, "", headers, { secrets });
    expect(everywhere(error)).not.toContain("MARKER");
    expect(error.headers).toEqual({
      "x-echo": "key=[redacted]",
      "set-cookie": "[redacted]",
      authorization: "[redacted]",
      "x-api-key": "[redacted]",
      "x-request-id": "[redacted]",
      "x-plain": "stays",
    });
    expect(error.requestId).toBe("[redacted]");
  });
});
