import { describe, expect, test } from "vitest";
import {
  type ClientOptions,
  createQodex,
  type Method,
  QodekitError,
  type Qodex,
} from "../../../src/qodex.ts";
import { noWaits, reasonOf } from "../../support/client/client.ts";
import { customOperation } from "../../support/client/custom-operation.ts";
import { answering, failing, type Peer } from "../../support/server/peers.ts";
import { groups, type Row } from "./matrix.ts";

const apiKey = "qk_MARKER_of_the_matrix";
const mockId = "mock_MARKER";
const json = { mock: { collection: "MARKER" } };

type Options = { signal?: AbortSignal };

/** One operation of the contract for each method and body. */
const calls: Readonly<Record<string, (qodex: Qodex, options: Options) => PromiseLike<unknown>>> = {
  "GET none": (qodex, options) => qodex.mocks.get({ mockId, ...options }),
  "PUT json": (qodex, options) =>
    qodex.mocks.update({ mockId, body: { mock: { name: "MARKER" } }, ...options }),
  "DELETE none": (qodex, options) => qodex.mocks.delete({ mockId, ...options }),
  "POST none": (qodex, options) => qodex.mocks.publish({ mockId, ...options }),
  "POST json": (qodex, options) => qodex.mocks.create({ body: json, ...options }),
  "PATCH json": (qodex, options) =>
    qodex.collections.update({ collectionId: "MARKER", body: { collection: {} }, ...options }),
};

/** Simulates the outcome for every attempt. */
function meet(outcome: string): Peer | Promise<Peer> {
  if (outcome in failing) return failing[outcome as keyof typeof failing]();
  const [status, ...words] = outcome.split(" ");
  const code = words.join(" ");
  if (code === "no body") return answering(Number(status), undefined);
  // The two limit bodies are flat; all others are not.
  const body = code
    ? { error: code, message: "sorry" }
    : { error: { name: "someError", message: "sorry" } };
  return answering(Number(status), body, { "x-request-id": "req_1" });
}

function call({ method, body, policy }: Row, peer: Peer): PromiseLike<unknown> {
  const words = policy.split(", ");
  const retry = retryOf(words);
  const options = { apiKey, fetch: peer.fetch, ...(retry !== undefined && { retry }) };
  const own = peer.signal ? { signal: peer.signal } : {};
  const sent = { none: undefined, json, stream: new Blob(["MARKER"]).stream() }[body];
  const input = { ...own, ...(sent && { body: sent }) };
  const idempotent = words.includes("idempotent");
  if (idempotent || words.includes("not idempotent")) {
    const fields = { idempotent, ...(sent && { body: "application/json" }) };
    return customOperation(method as Method, fields, peer.url, options).things.call(input);
  }
  const qodex = createQodex({ ...options, baseUrl: peer.url });
  const known = calls[`${method} ${body}`];
  return known ? known(qodex, own) : qodex.request(method as Method, "/mocks", input);
}

/** The option `retry` of a policy; undefined for the default. */
function retryOf(words: readonly string[]): ClientOptions["retry"] {
  const none = words.includes("no retry");
  const nonIdempotent = words.includes("nonIdempotent");
  if (none && !nonIdempotent) return false;
  const number = words.map((word) => /^(\d) retr/.exec(word)?.[1]).find(Boolean);
  if (number !== undefined && !nonIdempotent) return Number(number);
  if (!nonIdempotent) return undefined;
  return { nonIdempotent, ...(none && { retries: 0 }), ...(number && { retries: Number(number) }) };
}

describe.each(groups)("$title", ({ rows }) => {
  test.each(rows)("$method, $outcome, body $body, $policy: $sent × $error, $why", async (row) => {
    noWaits();
    const peer = await meet(row.outcome);
    const error = await reasonOf(call(row, peer));
    expect(peer.arrived()).toBe(row.sent);
    if (row.error === "reason") return expect(error).toBe(peer.reason);
    expect(error).toBeInstanceOf(QodekitError);
    expect(error).toMatchObject({ name: row.error, attempts: row.sent });
    expect((error as Error).message).toMatch(/^\w+ failed: |^\w+ \/mocks failed: /);
    expect((error as Error).message).not.toContain("MARKER");
  });
});

test("the matrix has no duplicate rows, and a reason in each", () => {
  const rows = groups.flatMap((group) => group.rows);
  const questions = rows.map((row) => [row.method, row.outcome, row.body, row.policy].join("|"));
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(rows.filter(({ why, sent }) => why === "" || !(sent > 0))).toEqual([]);
  expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
});
