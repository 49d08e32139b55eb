import { describe, expect, test } from "vitest";
import { apis } from "../../support/client/api-clients.ts";
import { bytes, serve } from "../../support/server/server.ts";

const body = '{"id":"m"}';
const head = (line: string, ...headers: string[]) => `${[line, ...headers].join("\r\n")}\r\n\r\n`;
const ok = (...headers: string[]) => head("HTTP/1.1 200 OK", ...headers);
const length = `Content-Length: ${body.length}`;

/** The bytes sent, and the result: the data, or the name and status of an error. */
const answers: readonly [name: string, wire: readonly (string | Uint8Array)[], outcome: unknown][] =
  [
    ["a status without a reason phrase", [head("HTTP/1.1 200", length), body], { id: "m" }],
    [
      "an error status without a reason phrase",
      [head("HTTP/1.1 404", length), body],
      "NotFoundError 404",
    ],
    ["the status 99", [head("HTTP/1.1 99 Odd", length), body], "ConnectionError"],
    ["the status 099", [head("HTTP/1.1 099 Odd", length), body], "ConnectionError"],
    ["the status 000", [head("HTTP/1.1 000 Odd", length), body], "ConnectionError"],
    ["the status 100 and nothing else", [head("HTTP/1.1 100 Continue")], "ConnectionError"],
    ["an unsolicited status 101", [head("HTTP/1.1 101 Odd", length), body], "ConnectionError"],
    [
      "early hints before the response",
      [head("HTTP/1.1 103 Early Hints", "Link: </x>"), ok(length), body],
      { id: "m" },
    ],
    ["the status 300 without a Location", [head("HTTP/1.1 300 Odd", length), body], "ApiError 300"],
    ["the status 418", [head("HTTP/1.1 418 Odd", length), body], "ApiError 418"],
    ["the status 599", [head("HTTP/1.1 599 Odd", length), body], "ServerError 599"],
    ["the status 600", [head("HTTP/1.1 600 Odd", length), body], "ServerError 600"],
    ["the status 999", [head("HTTP/1.1 999 Odd", length), body], "ServerError 999"],
    ["the status 1000", [head("HTTP/1.1 1000 Odd", length), body], "ConnectionError"],
    ["HTTP/1.0 that ends with the connection", [head("HTTP/1.0 200 OK"), body], { id: "m" }],
    ["a response that is not HTTP", ["SSH-2.0-OpenSSH_9.6\r\n"], "ConnectionError"],
    ["an empty response", [], "ConnectionError"],
    ["TLS bytes", [Uint8Array.of(0x15, 3, 1, 0, 2, 2, 70)], "ConnectionError"],
    ["fewer bytes than Content-Length", [ok("Content-Length: 100"), body], "ConnectionError"],
    ["more bytes than Content-Length", [ok(length), body, '{"evil":1}'], { id: "m" }],
    ["two different Content-Lengths", [ok(length, "Content-Length: 99"), body], "ConnectionError"],
    ["a Content-Length that is not a number", [ok("Content-Length: ten"), body], "ConnectionError"],
    ["a negative Content-Length", [ok("Content-Length: -1"), body], "ConnectionError"],
    [
      "a body that ends within a chunk",
      [ok("Transfer-Encoding: chunked"), `a\r\n${body}\r\n5\r\nab`],
      "ConnectionError",
    ],
    [
      "a missing last chunk",
      [ok("Transfer-Encoding: chunked"), `a\r\n${body}\r\n`],
      "ConnectionError",
    ],
    [
      "a chunk length that is not a number",
      [ok("Transfer-Encoding: chunked"), `zz\r\n${body}`],
      "ConnectionError",
    ],
    [
      "a chunk length beyond 64 bits",
      [ok("Transfer-Encoding: chunked"), `fffffffffffffffff\r\n${body}`],
      "ConnectionError",
    ],
    [
      "an error whose body ends within a chunk",
      [head("HTTP/1.1 503 Odd", "Transfer-Encoding: chunked"), "a\r\nabc"],
      "ServiceUnavailableError 503",
    ],
    [
      "two content types",
      [ok("Content-Type: text/html", "Content-Type: application/json", length), body],
      { id: "m" },
    ],
    [
      "one header a thousand times",
      [ok(...Array(1000).fill("X-Same: a"), length), body],
      { id: "m" },
    ],
    [
      "one header of 200 kB",
      [ok(`X-Huge: ${"h".repeat(200_000)}`, length), body],
      "ConnectionError",
    ],
    [
      "ten thousand headers",
      [ok(...Array.from({ length: 10_000 }, (_, i) => `X-Header-${i}: a`), length), body],
      "ConnectionError",
    ],
    ["a header with a null in it", [ok("X-Null: a\0b", length), body], "ConnectionError"],
    ["a header name with a space", [ok("X Space: a", length), body], "ConnectionError"],
    [
      "headers named like those of objects",
      [ok("__proto__: 1", "constructor: 2", length), body],
      { id: "m" },
    ],
    ["a body that is not gzip", [ok("Content-Encoding: gzip", length), body], "ConnectionError"],
    [
      "an error whose body is not gzip",
      [head("HTTP/1.1 400 Bad", "Content-Encoding: gzip", length), body],
      "BadRequestError 400",
    ],
    [
      "UTF-8 with a byte order mark",
      [ok(`Content-Length: ${body.length + 3}`), `\ufeff${body}`],
      { id: "m" },
    ],
    ["a byte order mark and nothing else", [ok("Content-Length: 3"), "\ufeff"], "ParseError 200"],
    [
      "UTF-16",
      [ok(`Content-Length: ${body.length * 2 + 2}`), Buffer.from(`\ufeff${body}`, "utf16le")],
      "ParseError 200",
    ],
    [
      "Latin-1",
      [ok("Content-Length: 12"), Buffer.from('{"id":"Zo\xeb"}', "latin1")],
      { id: "Zo\ufffd" },
    ],
    [
      "HTML that says it is JSON",
      [ok("Content-Type: application/json", "Content-Length: 6"), "<html>"],
      "ParseError 200",
    ],
    ["JSON that says it is HTML", [ok("Content-Type: text/html", length), body], { id: "m" }],
    ["an empty content type", [ok("Content-Type: ;;;", length), body], { id: "m" }],
    ["white space", [ok("Content-Length: 2"), "\r\n"], "ParseError 200"],
  ];

describe.each(apis)("$name", ({ create }) => {
  test.each(answers)("%s", async (_, wire, outcome) => {
    const server = await serve(bytes(...wire));
    const { ok: good, data, error } = await create(server.url, { retry: false }).get().result();
    const { name, status } = (error ?? {}) as Error & { status?: number };
    const found = good ? data : [name, status].filter(Boolean).join(" ");
    expect(found).toEqual(outcome);
  });
});
