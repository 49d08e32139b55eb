import { expect, test } from "vitest";
import { hideSecrets } from "../../../../src/mock/request-log/redact.ts";

test.each<[what: string, body: unknown, shown: unknown]>([
  [
    "the settings of an auth",
    { auth: { type: "apikey", apikey: [{ key: "value", value: "k1", type: "string" }] } },
    { auth: { type: "apikey", apikey: [{ key: "value", value: "***", type: "string" }] } },
  ],
  [
    "the settings of an auth as an object",
    { auth: { type: "basic", basic: { username: "u", password: "p", showPassword: false } } },
    { auth: { type: "basic", basic: { username: "***", password: "***", showPassword: false } } },
  ],
  ["no auth", { auth: null }, { auth: null }],
  [
    "a header",
    { header: [{ key: "Authorization", value: "Bearer k1" }] },
    { header: [{ key: "Authorization", value: "***" }] },
  ],
  [
    "a named variable",
    {
      variable: [
        { key: "password", value: "p" },
        { name: "api_key", value: 7 },
      ],
    },
    {
      variable: [
        { key: "password", value: "***" },
        { name: "api_key", value: "***" },
      ],
    },
  ],
  [
    "another variable, and a property `key`",
    { variable: [{ key: "host", value: "h" }, { key: "token" }], key: "k" },
    { variable: [{ key: "host", value: "h" }, { key: "token" }], key: "k" },
  ],
  ["a list", { apiKeys: ["k1", ["k2"]] }, { apiKeys: ["***", ["***"]] }],
  ["a number", { password: 12345678, count: 2 }, { password: "***", count: 2 }],
  ["a switch", { isSecret: true }, { isSecret: true }],
])("hides the secrets of %s", (_, body, shown) => {
  expect(hideSecrets(body)).toEqual(shown);
});
