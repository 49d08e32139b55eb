import { describe, expect, test } from "vitest";
import type { Operation } from "../../../src/contract/operation.ts";
import { customOperation } from "../../support/client/custom-operation.ts";
import { serve, text } from "../../support/server/server.ts";

describe("what the contract says about a response", () => {
  /** The call of a GET operation with these fields. */
  const call = (url: string, fields: Partial<Operation>) =>
    customOperation("GET", fields, url, { apiKey: "key-of-a-fake" }).things.call();

  test("a declared 3xx is a result", async () => {
    const server = await serve((response) => {
      response.writeHead(302, { location: "https://elsewhere.example/file" });
      response.end();
    });
    const { response } = await call(server.url, {
      redirects: "return",
      noContent: [302],
    }).withResponse();
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("https://elsewhere.example/file");
  });

  test("a declared type other than JSON is returned as a Blob, byte by byte", async () => {
    const bytes = Uint8Array.of(0, 0xff, 0xfe, 0x80, 10);
    const server = await serve(text(bytes, 200, { "content-type": "application/zip" }));
    const { data } = await call(server.url, { accept: "application/zip" }).withResponse();
    expect(server.requests[0]?.headers.accept).toBe("application/zip");
    expect(data).toBeInstanceOf(Blob);
    expect(await (data as Blob).bytes()).toEqual(bytes);
    expect((data as Blob).type).toBe("application/zip");
  });

  test("a Blob has no type if the response has none", async () => {
    const server = await serve((response) => response.end("abc"));
    const { data } = await call(server.url, { accept: "application/zip" }).withResponse();
    expect((data as Blob).type).toBe("");
  });
});
