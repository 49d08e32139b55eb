import { describe, expect, it } from "vitest";
import {
  curlOf,
  type RunCall,
  type RunValues,
  requestOf,
} from "../../../scripts/docs/browser/run/call.ts";
import { failureOf, isLocalPage } from "../../../scripts/docs/browser/run/outcome.ts";

const call: RunCall = {
  api: "qodex",
  method: "PUT",
  route: "/apis/{apiId}/files/{filePath}",
  headers: { "x-api-key": "any", accept: "application/json", "content-type": "application/json" },
};
const values: RunValues = {
  base: "http://127.0.0.1:4011",
  parameters: [
    { place: "path", name: "apiId", value: "a b" },
    { place: "path", name: "filePath", value: "../x?y" },
    { place: "query", name: "include", value: "one,two" },
    { place: "query", name: "limit", value: "" },
    { place: "header", name: "Prefer", value: "respond-async" },
  ],
  body: `{"name": "it's"}`,
};

describe("the request of the form", () => {
  it("has the values in the right locations, encoded, and omits empty ones", () => {
    const request = requestOf(call, values);
    expect(request?.url.href).toBe(
      "http://127.0.0.1:4011/apis/a%20b/files/..%2Fx%3Fy?include=one%2Ctwo",
    );
    expect(request?.headers).toEqual({ ...call.headers, prefer: "respond-async" });
    expect(request?.body).toBe(values.body);
  });

  it("has no content type without a body", () => {
    const request = requestOf(call, { ...values, body: "" });
    expect(request?.headers).not.toHaveProperty("content-type");
    expect(request).not.toHaveProperty("body");
  });

  it.each([
    "http://127.0.0.1:4011",
    "http://localhost:1",
    "http://127.0.0.1:4011/ignored?too",
    "http://user:secret@127.0.0.1:4011",
  ])("may go to %s", (base) => {
    const url = requestOf(call, { ...values, base })?.url;
    expect(url?.pathname).toBe("/apis/a%20b/files/..%2Fx%3Fy");
    expect(url?.username).toBe("");
  });

  it.each([
    "https://127.0.0.1:4011",
    "http://127.0.0.1.example.com",
    "http://example.com",
    "http://localhost.example.com",
    "http://10.0.0.1",
    "http://0.0.0.0:4011",
    "http://127.0.0.1:4011@example.com",
    "//127.0.0.1",
    "127.0.0.1:4011",
    "",
  ])("never goes to %s", (base) => {
    expect(requestOf(call, { ...values, base })).toBeUndefined();
  });

  it("can be pasted into a shell", () => {
    const request = requestOf({ ...call, headers: { "x-api-key": "any" } }, values);
    expect(request && curlOf(request)).toBe(
      `curl -X PUT 'http://127.0.0.1:4011/apis/a%20b/files/..%2Fx%3Fy?include=one%2Ctwo' \\
  -H 'x-api-key: any' \\
  -H 'prefer: respond-async' \\
  --data-binary '{"name": "it'\\''s"}'`,
    );
  });
});

describe("a call without a response", () => {
  it.each([
    // This machine needs no permission, whatever the browser reports.
    [{ isLocal: true, isSecure: true, permission: "prompt" }, "missing"],
    [{ isLocal: true, isSecure: true, permission: "denied" }, "missing"],
    [{ isLocal: true, isSecure: true, permission: undefined }, "missing"],
    [{ isLocal: false, isSecure: true, permission: "granted" }, "missing"],
    [{ isLocal: false, isSecure: true, permission: "denied" }, "refused"],
    [{ isLocal: false, isSecure: true, permission: "prompt" }, "unanswered"],
    [{ isLocal: false, isSecure: false, permission: "denied" }, "insecure"],
    [{ isLocal: false, isSecure: false, permission: "granted" }, "insecure"],
    [{ isLocal: false, isSecure: false, permission: "prompt" }, "insecure"],
    // Browsers without the permission report nothing.
    [{ isLocal: false, isSecure: true, permission: undefined }, "unknown"],
    [{ isLocal: false, isSecure: false, permission: undefined }, "unknown"],
  ] as const)("%j means %s", (page, failure) => {
    expect(failureOf(page)).toBe(failure);
  });

  it.each([
    ["file:///site/index.html", true],
    ["http://127.0.0.1:8080/", true],
    ["http://localhost:8080/", true],
    ["http://[::1]:8080/", true],
    ["https://docs.example/", false],
    ["http://127.0.0.1.example/", false],
    ["http://10.0.0.1/", false],
  ])("of a page at %s: on this machine is %s", (address, local) => {
    expect(isLocalPage(new URL(address) as unknown as Location)).toBe(local);
  });
});
