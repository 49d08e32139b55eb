import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../../src/node/node-fetch.ts";
import { manual, sameAsFetch } from "../../support/client/transports.ts";
import { json, serve } from "../../support/server/server.ts";

const agent = nodeFetch();
afterAll(() => agent.close());
const both = sameAsFetch(agent);

/** The boundary of a form differs, and so does every length that includes it. */
const plain = (text: string, boundary: string | undefined) =>
  boundary ? text.replaceAll(boundary, "BOUNDARY") : text;

/** What the server receives when both transports send this. */
async function sent(init: RequestInit) {
  const server = await serve(json({}));
  return both(async (send) => {
    await (await send(`${server.url}/a?b=1`, { ...manual, ...init })).text();
    const { method, url, body, headers } = server.requests.at(-1) ?? { headers: {}, body: "" };
    const type = headers["content-type"];
    const boundary = /boundary=(.*)/.exec(type ?? "")?.[1];
    return {
      method,
      url,
      body: plain(body, boundary).replace(/content-(disposition|type)/gi, (name) =>
        name.toLowerCase(),
      ),
      type: type && plain(type, boundary),
      sized: headers["content-length"] !== undefined,
      right: Number(headers["content-length"] ?? body.length) === Buffer.byteLength(body),
      chunked: headers["transfer-encoding"],
    };
  });
}

const post = (body: BodyInit, more: RequestInit = {}) => sent({ method: "POST", body, ...more });

describe("a request is sent as fetch sends it", () => {
  test.each(["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"])(
    "%s without a body",
    async (method) => {
      const { sized, body } = await sent({ method });
      expect(body).toBe("");
      expect(sized).toBe(["POST", "PUT", "PATCH"].includes(method));
    },
  );

  test("text, with a media type and a length in bytes", async () => {
    const { type, right, sized } = await post("Zoë 🦊");
    expect([type, right, sized]).toEqual(["text/plain;charset=UTF-8", true, true]);
    await post("");
    await post("half a pair: \ud800");
  });

  test("the caller's media type wins, in any spelling", async () => {
    for (const headers of [
      { "Content-Type": "a/b" },
      new Headers({ "content-type": "a/b" }),
      [["CONTENT-TYPE", "a/b"]] as [string, string][],
    ]) {
      expect((await post("x", { headers })).type).toBe("a/b");
    }
  });

  test("search parameters", async () => {
    const { type, body } = await post(new URLSearchParams({ "a b": "ä&=" }));
    expect([type, body]).toEqual([
      "application/x-www-form-urlencoded;charset=UTF-8",
      "a+b=%C3%A4%26%3D",
    ]);
  });

  test("bytes, and only those that the view covers", async () => {
    const bytes = new TextEncoder().encode("abcdef");
    expect((await post(bytes)).body).toBe("abcdef");
    expect((await post(bytes.buffer)).body).toBe("abcdef");
    expect((await post(bytes.subarray(1, 3))).body).toBe("bc");
    expect((await post(new DataView(bytes.buffer, 2, 2))).body).toBe("cd");
    expect((await post(new Uint8Array())).sized).toBe(true);
  });

  test("a Blob, with its type and its length", async () => {
    const { type, right, sized } = await post(new Blob(["a,", "ä"], { type: "text/csv" }));
    expect([type, right, sized]).toEqual(["text/csv", true, true]);
    expect((await post(new Blob(["a"]))).type).toBeUndefined();
    await post(new Blob([]));
  });

  test("a form, with texts and files, and unusual names", async () => {
    const form = new FormData();
    form.append('na"me\r\nx', "one\ntwo\rthree\r\nfour");
    form.append("name", "Zoë");
    form.append("name", "again");
    form.append("file", new Blob(["\r\nbytes\n"], { type: "text/csv" }), 'a"b\nc.csv');
    form.append("none", new Blob(["x"]));
    const { body, type, right, sized } = await post(form);
    expect(type).toBe("multipart/form-data; boundary=BOUNDARY");
    expect([right, sized]).toEqual([true, true]);
    expect(body).toContain(
      'filename="a%22b%0Ac.csv"\r\ncontent-type: text/csv\r\n\r\n\r\nbytes\n\r\n',
    );
    await post(new FormData());
  });

  test("a stream, in chunks", async () => {
    const server = await serve(json({}));
    for (const send of [globalThis.fetch, agent]) {
      const body = new Blob(["abc"]).stream();
      const init = { ...manual, method: "POST", body, duplex: "half" };
      await (await send(server.url, init)).text();
      expect(server.requests.at(-1)?.body).toBe("abc");
      expect(server.requests.at(-1)?.headers["transfer-encoding"]).toBe("chunked");
    }
  });

  test("with the headers of fetch, except those that only a browser needs", async () => {
    const server = await serve(json({}));
    const headers = { "x-team": "Zo\xeb", authorization: "Bearer key" };
    const seen: object[] = [];
    for (const send of [globalThis.fetch, agent]) {
      await (await send(server.url, { ...manual, headers })).text();
      seen.push({ ...server.requests.at(-1)?.headers });
    }
    expect(seen[1]).toEqual({
      ...seen[0],
      "accept-encoding": "gzip, deflate, br",
      "accept-language": undefined,
      "sec-fetch-mode": undefined,
    });
  });
});
