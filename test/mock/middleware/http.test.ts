import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { operationsOf } from "../../support/mock/operations.ts";
import { raw } from "../../support/mock/raw.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ maxBody: 1_000 });
});
afterAll(() => mock.stop());

const key = { "x-api-key": "any" };
const v10 = "application/vnd.api.v10+json";
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  raw(mock.urls.qodex, path, { ...key, ...headers }, undefined, method);

describe("methods", () => {
  test("405 names the methods of the path", async () => {
    const { status, headers } = await get("/mocks", {}, "PATCH");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
  });

  const gets = operationsOf("qodex").filter(({ method }) => method === "GET");
  test.each(gets)("HEAD of $id is GET without the body", async ({ url, headers }) => {
    const [head, full] = await Promise.all([
      raw(mock.urls.qodex, url, headers, undefined, "HEAD"),
      raw(mock.urls.qodex, url, headers),
    ]);
    expect(head).toEqual({ ...full, body: "" });
    expect(full.headers["content-length"]).toBe(String(Buffer.byteLength(full.body)));
  });

  test("HEAD of an error has the reason of GET in the log, and the length of its body", async () => {
    for (const [path, headers] of [
      ["/nowhere", {}],
      ["/mocks", { "x-api-key": "" }],
      ["/mocks", { "x-mock-session": "é" }],
      ["/mocks", { prefer: "example=nowhere" }],
    ] as const) {
      mock.clearRequests();
      const head = await get(path, headers, "HEAD");
      expect(head).toEqual({ ...(await get(path, headers)), body: "" });
      const [first, second] = mock.requests().map(({ reason }) => reason);
      expect([first, first]).toEqual([second, expect.any(String)]);
      const url = mock.urls.qodex + path;
      const inProcess = await mock.fetch(url, { method: "HEAD", headers: { ...key, ...headers } });
      expect([inProcess.status, await inProcess.text()]).toEqual([head.status, ""]);
    }
  });

  test.each([204, 304])("HEAD of a scripted %i has no length, like GET", async (status) => {
    mock.use("listMocks", { status });
    const replies = [await get("/mocks", {}, "HEAD"), await get("/mocks")];
    mock.reset();
    for (const reply of replies) {
      expect(reply).toMatchObject({ status, body: "" });
      expect(reply.headers["content-length"]).toBeUndefined();
    }
  });
});

describe("Accept", () => {
  const apis = "/apis?workspaceId=1";
  /** Version 10 has pages. */
  const formIn = (body: string) => ("meta" in JSON.parse(body) ? 10 : 9);
  test.each([
    ["absent", undefined, 9],
    ["anything", "*/*", 9],
    ["empty entries", ",", 9],
    ["what axios sends", "application/json, text/plain, */*", 9],
    ["version 10", v10, 10],
    ["version 10 in another case", v10.toUpperCase(), 10],
    ["version 10 with a higher weight", `application/json;q=0.5, ${v10}`, 10],
    ["version 10 first", `${v10}, application/json`, 10],
    ["version 10 second", `application/json, ${v10}`, 9],
    ["version 9 refused", "application/json;q=0, */*", 10],
    ["any application type", "application/*", 9],
  ])("%s: the version, labelled as the service does", async (_, accept, version) => {
    const reply = await get(apis, accept === undefined ? {} : { accept });
    expect([reply.status, reply.headers["content-type"]]).toEqual([200, "application/json"]);
    expect(formIn(reply.body)).toBe(version);
  });

  test.each([
    ["both refused", `application/json;q=0, ${v10};q=0, */*;q=0`, 406],
    ["nothing that is available", "text/html", 406],
    ["nonsense", "x", 400],
  ])("%s", async (_, accept, status) => {
    const reply = await get(apis, { accept });
    expect([reply.status, reply.headers["content-type"]]).toEqual([
      status,
      "application/problem+json",
    ]);
    expect(JSON.parse(reply.body)).toMatchObject({ status });
  });

  test("a scripted body is validated against the requested version", async () => {
    const body = JSON.parse((await get(apis, { accept: v10 })).body);
    const violationsFor = async (accept: string) => {
      mock.once("listApis", { body });
      const { headers } = await get(apis, { accept });
      expect(headers["content-type"]).toBe("application/json");
      return headers["sl-violations"];
    };
    expect(await violationsFor(v10)).toBeUndefined();
    expect(await violationsFor("application/json")).toContain("response");
  });

  test("version 10 on a route with one media type is not a 406", async () => {
    const path = "/apis/90ca9f5a-c4c4-11ed-afa1-0242ac120002/comments";
    const reply = await get(path, { accept: v10 });
    expect([reply.status, reply.headers["content-type"]]).toEqual([200, "application/json"]);
  });

  test("the only form refused is a 406, not an empty 200", async () => {
    expect((await get("/mocks", { accept: "application/json;q=0, */*" })).status).toBe(406);
  });

  test("pages of version 10 continue under both labels", async () => {
    const path =
      "/apis/90ca9f5a-c4c4-11ed-afa1-0242ac120002/schemas/5381f010-c4c1-11ed-afa1-0242ac120002/files";
    for (const accept of [v10, "application/json"]) {
      const { meta } = JSON.parse((await get(path, { accept })).body);
      const next = await get(`${path}?cursor=${encodeURIComponent(meta.nextCursor)}`, { accept });
      expect(JSON.parse(next.body).meta.nextCursor ?? "", accept).toBe("");
    }
  });
});

describe("bodies", () => {
  const document = JSON.stringify({ environment: { name: "n", values: [] } });
  const post = (bytes: Uint8Array | string, headers: Record<string, string>) =>
    fetch(`${mock.urls.qodex}/environments`, {
      method: "POST",
      headers: { ...key, "content-type": "application/json", ...headers },
      body: bytes as BodyInit,
    });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    // Without the zlib header, as some clients send it.
    ["deflate", deflateRawSync],
  ] as const)("in %s are read", async (coding, compress) => {
    const headers = { "content-encoding": coding };
    expect((await post(compress(document), headers)).status).toBe(200);
    const broken = await post(compress('{"environment":{'), headers);
    expect([broken.status, await broken.text()]).toEqual([
      400,
      expect.stringContaining("not valid JSON"),
    ]);
    expect((await post("not compressed", headers)).status).toBe(400);
  });

  test("in two codings are read", async () => {
    const twice = brotliCompressSync(gzipSync(document));
    expect((await post(twice, { "content-encoding": "gzip, br" })).status).toBe(200);
  });

  test("in an unknown coding get 415 with the known ones", async () => {
    const response = await post(document, { "content-encoding": "zstd" });
    expect([response.status, response.headers.get("accept-encoding")]).toEqual([
      415,
      "gzip, br, deflate",
    ]);
  });

  test("over `maxBody` get 413, also if they exceed it when decompressed", async () => {
    const large = JSON.stringify({ environment: { name: "n".repeat(2_000) } });
    expect((await post(large, {})).status).toBe(413);
    expect((await post(gzipSync(large), { "content-encoding": "gzip" })).status).toBe(413);
    const bare = await post(deflateRawSync(large), { "content-encoding": "deflate" });
    expect(bare.status).toBe(413);
  });

  test("`{}` counts as no body if no body is declared", async () => {
    const path = "/mocks/e3d951bf-873f-49ac-a658-b2dcb91d3289";
    const headers = { ...key, "content-type": "application/json", "content-length": "2" };
    expect((await raw(mock.urls.qodex, path, headers, "{}", "DELETE")).status).toBe(200);
  });
});

describe("paths", () => {
  test("a comma in an id is part of it", async () => {
    const path = "/v1/organizations/org_xxx/members/a,b/quota";
    const reply = await raw(mock.urls.teams, path, { authorization: "Bearer k" });
    expect(reply.status).toBe(200);
  });

  test("a file's path may have raw slashes", async () => {
    const files =
      "/apis/90ca9f5a-c4c4-11ed-afa1-0242ac120002/schemas/5381f010-c4c1-11ed-afa1-0242ac120002/files";
    for (const path of ["a.json", "dir/a.json", "dir/sub/a.json", "dir%2Fa.json"]) {
      expect((await get(`${files}/${path}`, { accept: v10 })).status, path).toBe(200);
    }
  });
});

test("a page with credentials may read every header by name", async () => {
  const reply = await get("/mocks", { origin: "http://page.example", prefer: "code=429" });
  const exposed = String(reply.headers["access-control-expose-headers"]).split(", ");
  expect(exposed).not.toContain("*");
  expect(exposed).toContain("content-type");
  for (const name of Object.keys(reply.headers)) {
    if (!/^(access-control-|connection|transfer-encoding)/.test(name))
      expect(exposed).toContain(name);
  }
});
