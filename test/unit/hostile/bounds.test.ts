import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ApiError, ParseError, UsageError } from "../../../src/teams.ts";
import { apis } from "../../support/client/api-clients.ts";
import { answer, client, errorOf, noWaits, stubbed } from "../../support/client/client.ts";
import { type Handler, serve } from "../../support/server/server.ts";
import { streamed } from "../../support/server/streams.ts";
import { countingFetch } from "./counting-fetch.ts";

const mebibyte = 2 ** 20;
/** Stream buffers between the reader and the network: a few chunks. */
const ahead = mebibyte / 2;

/** Sends chunks for as long as the client reads them, or until `length` bytes are sent. */
function flood(status: number, length: number, headers: Record<string, string> = {}): Handler {
  const piece = Buffer.alloc(65_536, " ");
  return (response) => {
    response.writeHead(status, headers);
    let sent = 0;
    const more = () => {
      while (sent < length) {
        sent += piece.length;
        if (!response.write(piece)) return;
      }
      response.end();
    };
    response.on("drain", more);
    more();
  };
}

const bomb = gzipSync(Buffer.alloc(50 * mebibyte));
const bodies: readonly [name: string, handler: (status: number) => Handler][] = [
  [
    "50 MB with Content-Length",
    (status) => flood(status, 50 * mebibyte, { "content-length": `${50 * mebibyte}` }),
  ],
  ["50 MB in chunks", (status) => flood(status, 50 * mebibyte)],
  ["an endless body", (status) => flood(status, Number.POSITIVE_INFINITY)],
  [
    "a gzip bomb of 50 MB",
    (status) => (response) => {
      response.writeHead(status, { "content-encoding": "gzip", "content-length": bomb.length });
      response.end(bomb);
    },
  ],
  [
    "a gzip bomb in chunks",
    (status) => (response) => {
      response.writeHead(status, { "content-encoding": "gzip" });
      response.write(bomb.subarray(0, 1000));
      response.end(bomb.subarray(1000));
    },
  ],
];

describe.each(apis)("$name", ({ create }) => {
  describe.each(bodies)("%s", (_, handler) => {
    const limited = async () => {
      const server = await serve(handler(200));
      const counting = countingFetch();
      const { fetch } = counting;
      return {
        ...counting,
        server,
        subject: create(server.url, { fetch, maxResponseBytes: mebibyte }),
      };
    };

    test.each(["get", "list", "post", "openapiFetch"] as const)(
      "with success status %s is a ParseError that names the option to set, after that many bytes",
      async (method) => {
        const { read, server, subject } = await limited();
        const error = await errorOf(subject[method](), ParseError);
        expect(error.message).toMatch(
          /returned 200 with a body of more than 1048576 bytes\. Raise `maxResponseBytes` if it may be so long\.$/,
        );
        expect(error.status).toBe(200);
        expect(error.excerpt).toHaveLength(200);
        expect(read()).toBeLessThanOrEqual(mebibyte + ahead);
        // Another attempt would return the same.
        expect(server.requests).toHaveLength(1);
      },
    );

    test("as an error is an ApiError with its first 64 KiB", async () => {
      const server = await serve(handler(404));
      const { fetch, read } = countingFetch();
      const error = await errorOf(create(server.url, { fetch }).get(), ApiError);
      expect(error.status).toBe(404);
      expect((error.body as string).length).toBe(65_536);
      expect(read()).toBeLessThanOrEqual(65_536 + ahead);
    });
  });
});

describe("maxResponseBytes", () => {
  const text = JSON.stringify({ name: "é".repeat(100) });
  const length = Buffer.byteLength(text);
  const chunks: Handler = (response) => {
    response.writeHead(200);
    response.write(text.slice(0, 50));
    response.end(text.slice(50));
  };
  const whole: Handler = (response) =>
    response.writeHead(200, { "content-length": length }).end(text);
  const compressed: Handler = (response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text));

  test.each([
    ["with Content-Length", whole],
    ["in chunks", chunks],
    ["compressed", compressed],
  ])(
    "counts decompressed bytes: a body %s of exactly the limit is read, one byte more is not",
    async (_, handler) => {
      const teams = client(await serve(handler));
      const get = (maxResponseBytes: number) =>
        teams.members.get({ member_id: "m", maxResponseBytes });
      expect(await get(length)).toEqual(JSON.parse(text));
      await errorOf(get(length - 1), ParseError);
    },
  );

  test("of a call overrides the client's", async () => {
    const teams = client(await serve(whole), { maxResponseBytes: 10 });
    await errorOf(teams.members.get({ member_id: "m" }), ParseError);
    expect(await teams.members.get({ member_id: "m", maxResponseBytes: 1000 })).toBeDefined();
    expect(
      await teams.with({ maxResponseBytes: 1000 }).members.get({ member_id: "m" }),
    ).toBeDefined();
  });

  test("defaults to 100 MiB, and 0 removes the limit", async () => {
    const piece = new Uint8Array(mebibyte).fill(0x20);
    const body = () => streamed((index) => (index < 101 ? piece : undefined));
    const bounded = body();
    const teams = stubbed(() => Promise.resolve(bounded.response));
    const error = await errorOf(teams.members.get({ member_id: "m" }), ParseError);
    expect(error.message).toContain("more than 104857600 bytes");
    expect(bounded.pulled()).toBe(101);
    expect(bounded.cancelled()).toBe(true);

    const free = stubbed(() => Promise.resolve(body().response), { maxResponseBytes: 0 });
    const notJson = await errorOf(free.members.get({ member_id: "m" }), ParseError);
    expect(notJson.message).toContain("that is not JSON");
  });

  test("of a page ends the iteration there; earlier pages are returned", async () => {
    noWaits();
    let page = 0;
    const teams = stubbed(
      () => {
        page += 1;
        const members = page < 3 ? [page] : Array.from({ length: 1000 }, () => page);
        return Promise.resolve(answer({ members, nextToken: `t${page}` }));
      },
      { maxResponseBytes: 100 },
    );
    const members: unknown[] = [];
    const walk = async () => {
      for await (const member of teams.members.list()) members.push(member);
    };
    await errorOf(walk(), ParseError);
    expect(members).toEqual([1, 2]);
  });

  test.each([-1, Number.NaN, "1 MB", null])(
    "of %j is rejected, and nothing is sent",
    async (value) => {
      const options = { maxResponseBytes: value as number };
      const never = () => Promise.reject(new Error("It should not have been sent."));
      const error = await errorOf(
        stubbed(never).members.get({ member_id: "m", ...options }),
        UsageError,
      );
      expect(error.message).toContain(
        "`maxResponseBytes` must be bytes up to 2147483647, 0 for no limit",
      );
      expect(() => stubbed(never, options)).toThrow(UsageError);
    },
  );
});
