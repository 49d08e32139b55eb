import { readFileSync } from "node:fs";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { operationsOf } from "../../support/mock/operations.ts";

/**
 * `inputs.txt`: columns are separated by two or more spaces, `-` means nothing.
 *
 * - request: a mock (`strict` is that of qodex with `--strict`), a method and a target.
 * - headers, separated by ` | `; a key is sent unless they name one.
 * - body: the text itself, or one of {@link bodies}.
 * - answer: texts of the response body, separated by ` && `.
 * - header: a header of the response, and a text in it.
 */
const groups = readFileSync(new URL("inputs.txt", import.meta.url), "utf8")
  .split("\n# ")
  .slice(1)
  .map((group) => {
    const [title = "", ...lines] = group.trim().split("\n");
    return { title, rows: lines.map((line) => line.split(/ {2,}/).map((cell) => cell.trim())) };
  });

const environment = JSON.stringify({ environment: { name: "n", values: [] } });
const bodies: Readonly<Record<string, string | Uint8Array>> = {
  "@nonsense": JSON.stringify({ workspace: { name: "n", type: "nonsense" } }),
  "@latin1": Buffer.from(JSON.stringify({ workspace: { name: "\xe9", type: "team" } }), "latin1"),
  "@gzip": gzipSync(environment),
  "@br": brotliCompressSync(environment),
  "@deflate": deflateSync(environment),
  "@19MB": environment.replace('"n"', `"${"n".repeat(19e6)}"`),
  "@21MiB": "1".repeat(21 << 20),
  "@form": [
    '--x\r\nContent-Disposition: form-data; name="type"\r\n\r\nfile',
    '\r\n--x\r\nContent-Disposition: form-data; name="input"; filename="export.zip"\r\n',
    "Content-Type: application/zip\r\n\r\nPK\r\n--x--\r\n",
  ].join(""),
};

const no400 = operationsOf("qodex").find(
  ({ method, statuses }) => method === "GET" && !statuses.includes(400) && !statuses.includes(422),
);
const paths: Readonly<Record<string, string>> = {
  members: "/v1/organizations/o/members",
  api: "/apis/90ca9f5a-c4c4-11ed-afa1-0242ac120002",
  mock: "/mocks/e3d951bf-873f-49ac-a658-b2dcb91d3289",
  collection: "/collections/12345678-76430b78-7a8b-4654-8d3e-ce040380f2db",
  no400: no400?.url ?? "",
};

const pair = (header: string): [name: string, value: string] => {
  const colon = header.indexOf(":");
  return [header.slice(0, colon), header.slice(colon + 1).trim()];
};

describe.each(groups)("$title", ({ rows }) => {
  let mocks: Record<string, string>;
  let running: Mock[];
  beforeAll(async () => {
    const [mock, strict] = await Promise.all([startMock(), startMock({ strict: true })]);
    running = [mock, strict];
    mocks = { ...mock.urls, strict: strict.urls.qodex };
  });
  afterAll(() => Promise.all(running.map((mock) => mock.stop())));

  test.each(rows)("%s: %s, %s, %s: %s", async (_, request = "", given, body = "", ...wanted) => {
    const [status, answer = "", header = "", ...others] = wanted;
    expect(others, "a row has seven columns").toEqual([]);
    const [to = "", method = "", target = ""] = request.split(" ");
    const url = mocks[to] + target.replace(/\{(\w+)\}/g, (_, name) => paths[name] ?? "");
    const headers: Record<string, string> = { authorization: "Bearer any", "x-api-key": "any" };
    if (given !== "-")
      Object.assign(headers, Object.fromEntries((given ?? "").split(" | ").map(pair)));
    const sent = body === "-" ? undefined : (bodies[body] ?? body);
    const init = { method, headers, ...(sent !== undefined && { body: sent as BodyInit }) };
    const response = await fetch(url, init);
    const text = await response.text();
    expect(response.status, text).toBe(Number(status));
    if (answer === "-") expect(text).toBe("");
    else for (const part of answer.split(" && ")) expect(text).toContain(part);
    const [name, value] = pair(header);
    if (header !== "-") expect(response.headers.get(name)).toContain(value);
    // A success notes nothing but what its row says.
    const notes = response.headers.get("sl-violations");
    if (response.ok && name !== "sl-violations") expect(notes).toBeNull();
  });
});

test("the table has every group, and an operation without a declared refusal", () => {
  expect(groups.map(({ rows }) => rows.length > 1)).toEqual([true, true, true, true, true]);
  expect(no400?.url).toMatch(/^\/[^?]+$/);
});
