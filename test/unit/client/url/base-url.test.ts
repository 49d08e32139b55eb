import { describe, expect, test } from "vitest";
import { checkBaseUrl } from "../../../../src/client/url.ts";
import { UsageError } from "../../../../src/errors/classes.ts";

function complaint(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("checkBaseUrl", () => {
  test.each([
    ["https://api.example.com", "https://api.example.com"],
    ["https://api.example.com/", "https://api.example.com"],
    ["https://api.example.com/v1//", "https://api.example.com/v1"],
    ["https://API.example.com:8443/v1", "https://api.example.com:8443/v1"],
    ["https://api.example.com:443", "https://api.example.com"],
    ["https://api.example.com/?", "https://api.example.com"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("%s is taken as %s", (text, base) => {
    expect(checkBaseUrl(text)).toBe(base);
  });

  test.each([
    "http://api.example.com",
    "http://127.0.0.1.example.com",
    "http://127.example.com",
    "http://localhost.example.com",
    "http://api.localhost:4010",
    "http://mock:4010",
    "http://notlocalhost",
    "http://128.0.0.1",
    "http://10.0.0.1",
    "http://[::2]",
    "ftp://localhost",
    "ws://localhost",
    "file:///etc/passwd",
    "javascript:alert(1)",
  ])("%s is refused: the key would travel in the clear", (text) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(/`baseUrl` must be https/);
  });

  test.each(["http://mock:4010", "http://host.docker.internal:4010", "http://api.localhost"])(
    "%s is taken with `allowInsecureHttp`, which the refusal names",
    (text) => {
      expect(checkBaseUrl(text, true)).toBe(text);
      expect(() => checkBaseUrl(text)).toThrow("set `allowInsecureHttp: true`");
    },
  );

  test("`allowInsecureHttp` allows no other scheme", () => {
    expect(() => checkBaseUrl("ftp://mock", true)).toThrow(/must be https.*got ftp:\/\/mock\.$/);
  });

  test.each(["", "api.example.com", "/v1", "https://", "//api.example.com"])(
    "'%s' is refused: it is not absolute",
    (text) => {
      expect(() => checkBaseUrl(text)).toThrow(UsageError);
      expect(() => checkBaseUrl(text)).toThrow(/`baseUrl` must be an absolute URL/);
    },
  );

  test.each([
    ["localhost:4010", "http://localhost:4010"],
    ["LOCALHOST:4010/v1", "http://LOCALHOST:4010/v1"],
    ["localhost", "http://localhost"],
    ["127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["api.example.com", "https://api.example.com"],
    ["api.example.com:8443/v1", "https://api.example.com:8443/v1"],
    ["mock:4010", "https://mock:4010"],
  ])("a host without a scheme, %s, is refused with what to write", (text, better) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(
      `an absolute URL, such as https://api.example.com; got "${text}". Write ${better}`,
    );
  });

  test.each([
    "qk_1a2b3c4d5e6f7g8h",
    "user:sk-secret@localhost",
    "localhost:4010/qk_1a2b3c4d5e6f",
    "sk-secret x",
  ])("%s is refused, and not quoted: it could hold a key", (text) => {
    const error = complaint(() => checkBaseUrl(text));
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).not.toMatch(/qk_|secret/);
  });

  test.each([
    "https://user@api.example.com",
    "https://user:sk-secret@api.example.com",
    "https://:sk-secret@api.example.com",
    "https://api.example.com?key=sk-secret",
    "https://api.example.com#sk-secret",
  ])("%s is refused: secrets in an address end up in logs, so the message quotes none", (text) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(
      "`baseUrl` must not carry credentials, a query or a fragment.",
    );
  });

  test("credentials in a plain http address are not quoted either", () => {
    expect(() => checkBaseUrl("http://user:sk-secret@api.example.com")).toThrow(
      /got http:\/\/api\.example\.com\. In a/,
    );
  });

  test.each([undefined, null, 5, {}])("%j in the place of a string is refused", (value) => {
    expect(() => checkBaseUrl(value as unknown as string)).toThrow(UsageError);
  });
});
