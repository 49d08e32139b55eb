import { describe, expect, test } from "vitest";
import { checkBaseUrl } from "../../../src/client/base-url.ts";
import { UsageError } from "../../../src/errors/classes.ts";

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
    ["HTTPS://api.example.com/a/@b", "https://api.example.com/a/@b"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("%s is normalized to %s", (text, base) => {
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
    "http://0.0.0.0",
  ])("%s is rejected: the key would be sent unencrypted", (text) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(/`baseUrl` must be https/);
  });

  test.each(["http://mock:4010", "http://host.docker.internal:4010", "http://api.localhost"])(
    "%s is accepted with `allowInsecureHttp`, which the error names",
    (text) => {
      expect(checkBaseUrl(text, { allowInsecureHttp: true })).toBe(text);
      expect(() => checkBaseUrl(text)).toThrow("set `allowInsecureHttp: true`");
    },
  );

  test.each([
    "",
    "api.example.com",
    "/v1",
    "https://",
    "http://",
    "//api.example.com",
    "https:api.example.com",
    "https:/api.example.com",
    "https:///api.example.com",
    "https:\\\\api.example.com",
    "https://api.example.com\\v1",
    "https:4010",
    "https://4010",
    "http:4010",
    "http://4010/",
    " https://api.example.com",
    "https://api.example.com ",
    "https://api.example.com\n",
    "https://api.example.com/a b",
    "ht\ntps://api.example.com",
    "https://api.\u0000example.com",
    "https://api.example.com:port",
    "https://api.example.com:99999",
    "ftp://localhost",
    "ws://localhost",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "blob:https://api.example.com/1",
    "nonsense",
  ])("%j is rejected, even with `allowInsecureHttp`: it is not a complete URL", (text) => {
    for (const allowInsecureHttp of [false, true]) {
      const error = complaint(() => checkBaseUrl(text, { allowInsecureHttp }));
      expect(error).toBeInstanceOf(UsageError);
      expect(String(error)).toMatch(
        /`baseUrl` must be an absolute URL, such as https:\/\/api\.example\.com; got a/,
      );
    }
  });

  test.each([
    ["localhost:4010", "http"],
    ["LOCALHOST:4010/v1", "http"],
    ["localhost", "http"],
    ["127.0.0.1:4010", "http"],
    ["api.example.com", "https"],
    ["api.example.com:8443/v1", "https"],
    ["mock:4010", "https"],
  ])("a host without a scheme, %s, is rejected with a suggestion", (text, scheme) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(
      `got a string of ${text.length} characters. Write ${scheme}:// in front of the host.`,
    );
  });

  test.each([
    "https://user@api.example.com",
    "https://@api.example.com",
    "https://user:sk-secret@api.example.com",
    "https://:sk-secret@api.example.com",
    "http://user:sk-secret@api.example.com",
    "https://api.example.com?key=sk-secret",
    "https://api.example.com/?",
    "https://api.example.com/#",
    "https://api.example.com#sk-secret",
  ])("%s is rejected: secrets in a URL end up in logs, so the message quotes none", (text) => {
    const error = complaint(() => checkBaseUrl(text));
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(
      "`baseUrl` must not carry credentials, a query or a fragment: write it as https://api.example.com.",
    );
    expect(String(error)).not.toContain("secret");
  });

  test.each([1, 7, 22, 6000, 6665, 10080])("port %i is rejected: fetch blocks it", (port) => {
    for (const text of [`https://api.example.com:${port}`, `http://127.0.0.1:${port}/v1`]) {
      const error = complaint(() => checkBaseUrl(text));
      expect(error).toBeInstanceOf(UsageError);
      expect(String(error)).toContain(`\`baseUrl\`: \`fetch\` blocks port ${port}, which`);
      // The caller's own transport may reach it.
      expect(checkBaseUrl(text, { fetch })).toBe(text);
    }
  });

  test.each([undefined, null, 5, {}])("%j instead of a string is rejected", (value) => {
    expect(() => checkBaseUrl(value as unknown as string)).toThrow(UsageError);
  });
});
