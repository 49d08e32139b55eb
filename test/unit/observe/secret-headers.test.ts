import { describe, expect, test } from "vitest";
import { CallSecrets } from "../../../src/observe/call-secrets.ts";
import { Redactor } from "../../../src/observe/redactor.ts";
import {
  safeHeaders,
  secretHeaderNames,
  secretsInHeaders,
} from "../../../src/observe/secret-headers.ts";

describe("the secrets in the headers of a request", () => {
  test.each<[name: string, value: string, secrets: string[]]>([
    ["Authorization", "Bearer abcdefghij", ["Bearer abcdefghij", "abcdefghij"]],
    ["authorization", "Bearer abc", ["Bearer abc", "abc"]],
    ["proxy-authorization", "Basic dXNlcjpw", ["Basic dXNlcjpw", "dXNlcjpw"]],
    ["cookie", "id=0123456789; a=b", ["id=0123456789; a=b", "0123456789"]],
    ["x-api-key", "k", ["k"]],
    ["api-key", "12345678", ["12345678"]],
    ["x-auth-token", "1234567", []],
    ["x-team", "acme", []],
    ["accept", "application/json", []],
    ["content-type", "application/json", []],
    ["user-agent", "a-long-user-agent/1.0", []],
    ["if-none-match", '"0123456789abcdef"', []],
    ["x-request-id", "0123456789abcdef", []],
  ])("%s: %s", (name, value, secrets) => {
    expect([...new Set(secretsInHeaders({ [name]: value }))]).toEqual(secrets);
  });

  test.each(["api-key", "x-auth-token", "private-token", "x-goog-api-key", "x-access-token"])(
    "%s is secret, whatever its value",
    (name) => expect(secretHeaderNames({ [name.toUpperCase()]: "a", accept: "b" })).toEqual([name]),
  );
});

describe("the headers of a response", () => {
  const redactor = new Redactor(["secret-1"]);

  test("credentials, cookies and echoed secret headers are hidden, the rest stays", () => {
    const headers = new Headers({
      "Set-Cookie": "a=b",
      "X-API-Key": "short",
      "X-Team": "acme",
      "X-Echo": "a secret-1",
      "X-SECRET-1": "1",
      "X-Ok": "1",
    });
    expect(safeHeaders(headers, redactor, ["x-team"])).toEqual({
      "set-cookie": "[redacted]",
      "x-api-key": "[redacted]",
      "x-team": "[redacted]",
      "x-echo": "a [redacted]",
      "x-[redacted]": "1",
      "x-ok": "1",
    });
  });
});

test("the secrets of a call are those of its URL, all its keys and all headers it sent", () => {
  const secrets = new CallSecrets(["url-1"]);
  expect(secrets.redactor().text("url-1 key-1")).toBe("[redacted] key-1");
  secrets.addKey("key-1");
  secrets.addKey("key-2");
  secrets.addHeaders({ "x-token": "header-1", accept: "text/plain" });
  secrets.addHeaders({ "x-token": "header-2" });
  expect(secrets.redactor().text("url-1 key-1 key-2 header-1 header-2 text/plain")).toBe(
    "[redacted] [redacted] [redacted] [redacted] [redacted] text/plain",
  );
  expect(secrets.headerNames()).toEqual(["x-token", "x-token"]);
});
