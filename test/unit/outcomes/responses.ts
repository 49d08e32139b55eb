import type { Fetch } from "../../../src/teams.ts";
import type { Secret } from "./secrets.ts";

/** What an error shows, by its row. */
export interface Shown extends Error {
  readonly status: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly vendorMessage?: string;
  readonly excerpt: string;
  readonly cursor?: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface KeyResponse {
  readonly fetch: (secret: Secret) => Fetch;
  readonly shown: (error: Shown, secret: Secret) => unknown;
  /** An iteration instead of a call. */
  readonly isWalk?: true;
}

const each = (text: string, write: (code: number) => string) =>
  [...text].map((one) => write(one.charCodeAt(0))).join("");
const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");
const percent = (code: number) => `%${hex(code, 2)}`;

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

/** An error whose message quotes the secret, encoded by `write`. */
const quoting = (status: number, write: (value: string) => string = String): KeyResponse => ({
  fetch: ({ value }) => {
    return async () => json(status, { message: `the key ${write(value)} is wrong` });
  },
  shown: ({ vendorMessage }) => vendorMessage,
});

/** The same for a body that is written by hand. */
const raw = (status: number, write: (value: string) => string): KeyResponse => ({
  ...quoting(status),
  fetch: ({ value }) => {
    return async () => json(status, `{"message":"the key ${write(value)} is wrong"}`);
  },
});

const responding = (
  make: (value: string, secret: Secret) => Response,
  shown: KeyResponse["shown"],
): KeyResponse => ({ fetch: (secret) => async () => make(secret.value, secret), shown });

/** A list whose cursor is the secret, and what follows its first page. */
const cursor = (next: (page: () => Response) => Response): KeyResponse => ({
  fetch: ({ value }) => {
    let pages = 0;
    const page = (item: unknown) => json(200, { members: [item], nextToken: value });
    return async () => {
      pages += 1;
      return pages === 1 ? page(1) : next(() => page(pages > 2 ? pages : 1));
    };
  },
  shown: (error) => error.cursor,
  isWalk: true,
});

/** By the second column of `keys.txt`. */
export const responses: Readonly<Record<string, KeyResponse>> = {
  "401": quoting(401),
  "401, JSON escapes": raw(401, (value) => each(value, (code) => `\\u${hex(code, 4)}`)),
  "401, JSON in JSON": quoting(401, (value) =>
    JSON.stringify(JSON.stringify(value.replaceAll("/", "\\/"))).slice(3, -3),
  ),
  "401, percent": quoting(401, (value) => each(value, percent)),
  "401, percent twice": quoting(401, (value) => encodeURIComponent(each(value, percent))),
  "401, decimal HTML entities": quoting(401, (value) => each(value, (code) => `&#${code};`)),
  "401, hex HTML entities": quoting(401, (value) => each(value, (code) => `&#x${hex(code, 2)};`)),
  "401, upper case": quoting(401, (value) => value.toUpperCase()),
  "401, beside another word": {
    ...quoting(401),
    fetch: ({ value }) => {
      return async () => json(401, { message: `the key=${value}; is wrong` });
    },
  },
  "401, hexadecimal": quoting(401, (value) => each(value, (code) => hex(code, 2))),
  "401, its last characters": quoting(401, (value) => value.slice(-4)),
  "401, base64": quoting(401, (value) => btoa(value.slice(0, 9))),
  "503": quoting(503),
  "404": responding(() => json(404, { message: "no" }), String),
  "HTML with 404": responding(() => new Response("<p>", { status: 404 }), String),
  // Deno's wording.
  "refused, with the address": {
    fetch: () => async (url) => {
      throw new TypeError(`error sending request for url (${url}): Connection refused`);
    },
    shown: String,
  },
  "property name": responding(
    (value) => json(400, { [value]: [{ [value]: 1 }] }),
    ({ body }) => JSON.stringify(body),
  ),
  code: responding(
    (value) => json(400, { code: value }),
    ({ code }) => code,
  ),
  "request id": responding(
    (value) => json(400, { requestId: value }),
    ({ requestId }) => requestId,
  ),
  "header value": responding(
    (value) => json(404, {}, { "x-echo": value }),
    ({ headers }) => headers["x-echo"],
  ),
  "header name": responding(
    (value) => json(404, {}, { [value]: "1" }),
    ({ headers }) => Object.keys(headers).find((name) => headers[name] === "1"),
  ),
  "header of its name": responding(
    (value, { header: name = "" }) => json(404, {}, { [name]: `is ${value.slice(0, 3)}` }),
    ({ headers }, { header: name = "" }) => headers[name],
  ),
  "set-cookie": responding(
    () => json(404, {}, { "set-cookie": "theme=dark" }),
    ({ headers }) => headers["set-cookie"],
  ),
  "HTML with 200": responding(
    (value) => new Response(`<p>the key ${value} is wrong`),
    ({ excerpt }) => excerpt,
  ),
  "content type with 200": responding(
    (value) => new Response("<p>", { headers: { "content-type": `text/${value}` } }),
    ({ message }) => /\((.*)\)/.exec(message)?.[1],
  ),
  "cut in the middle": responding(
    (value) => new Response(`the key is ${value.slice(0, value.length / 2)}`, { status: 400 }),
    ({ body }) => body,
  ),
  "60 blocks of backslashes": responding(
    (value) => json(400, { message: `${value.repeat(60)} and so on` }),
    ({ vendorMessage }) => vendorMessage,
  ),
  "in a word": responding(
    () => json(400, { message: "the key is not in abcdef" }),
    ({ vendorMessage }) => vendorMessage,
  ),
  refused: {
    fetch:
      ({ value }) =>
      async () => {
        const cause = Object.assign(new Error(`connect to ${value}`), { code: "ECONNREFUSED" });
        throw new TypeError("fetch failed", { cause });
      },
    shown: ({ cause }) => ((cause as Error).cause as Error).message,
  },
  redirect: responding(
    (value) =>
      new Response("", { status: 302, headers: { location: `https://${value}.example/` } }),
    ({ cause }) => (cause as Error).message,
  ),
  "cursor, then HTML": cursor(() => new Response("<p>")),
  "cursor, then no list": cursor(() => json(200, {})),
  "cursor, twice": cursor((page) => page()),
  "cursor, then the same page": cursor((page) => page()),
};
