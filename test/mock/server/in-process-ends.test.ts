import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { ConnectionError, createQodex } from "../../../src/qodex.ts";
import { reasonOf } from "../../support/client/client.ts";
import { root } from "../../support/mock/run.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ listen: false });
});
afterAll(() => mock.stop());

/** A body that never ends, and whether its reader has cancelled it. */
const endless = () => {
  const cancelled = vi.fn();
  let started = () => {};
  const reading = new Promise<void>((resolve) => {
    started = resolve;
  });
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array([123]));
      started();
      return new Promise(() => {});
    },
    cancel: cancelled,
  });
  return { body, cancelled, reading };
};
const upload = (
  own: Pick<Mock<"qodex">, "fetch" | "urls">,
  body: BodyInit,
  init: RequestInit = {},
) =>
  own.fetch(`${own.urls.qodex}/environments`, {
    method: "POST",
    headers: { "x-api-key": "any", "content-type": "application/json" },
    body,
    duplex: "half",
    ...init,
  } as RequestInit);

test("an abort ends a request whose body is being read, and cancels the body", async () => {
  const { body, cancelled, reading } = endless();
  const controller = new AbortController();
  const reason = reasonOf(upload(mock, body, { signal: controller.signal }));
  await reading;
  const why = new Error("given up");
  controller.abort(why);
  expect(await reason).toBe(why);
  await expect.poll(() => cancelled.mock.calls).toEqual([[why]]);
  expect(mock.requests()).toEqual([]);
});

test("reads a body that arrives in pieces", async () => {
  const pieces = ['{"environment":', '{"name":"n","values":', "[]}}"];
  const body = new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
  expect((await upload(mock, body)).status).toBe(200);
});

test("stop() ends pending requests as closed connections do", async () => {
  const own = await startMock({ apis: ["qodex"], listen: false, delay: 2_000_000 });
  const network = { name: "TypeError", message: "fetch failed" };
  const { body, cancelled, reading } = endless();
  const read = reasonOf(upload(own, body));
  const delayed = reasonOf(own.fetch(`${own.urls.qodex}/mocks`, { headers: { "x-api-key": "k" } }));
  const qodex = createQodex({
    fetch: own.fetch,
    apiKey: "k",
    baseUrl: own.urls.qodex,
    retry: false,
  });
  const called = reasonOf(qodex.mocks.list());
  await reading;
  await own.stop();
  for (const reason of [await read, await delayed]) {
    expect(reason).toMatchObject({ ...network, cause: { code: "UND_ERR_SOCKET" } });
  }
  expect(await called).toBeInstanceOf(ConnectionError);
  await expect.poll(() => cancelled.mock.calls.length).toBe(1);
});

test("stop() ends the faults timeout and dribble", async () => {
  const own = await startMock({ apis: ["teams"], listen: false });
  const ask = () =>
    own.fetch(`${own.urls.teams}/v1/organizations/o/members/m`, {
      headers: { authorization: "Bearer k" },
    });
  own.once("getMember", { fault: "timeout" });
  const silent = reasonOf(ask());
  await expect.poll(() => own.requests().length).toBe(1);
  own.once("getMember", { body: "x".repeat(100), fault: "dribble" });
  const dribbling = await ask();
  await own.stop();
  expect(await silent).toMatchObject({ message: "fetch failed" });
  expect(await reasonOf(dribbling.text())).toMatchObject({ message: "terminated" });
});

describe("a script that awaits a response is not ended by Node.js before", () => {
  /** Runs a script in a process of its own: its output and its exit code. */
  function run(options: string, script: string): string {
    const code = `
      import { startMock } from ${JSON.stringify(join(root, "src/mock.ts"))};
      const mock = await startMock({ apis: ["teams"], listen: false, ${options} });
      const ask = (init) => mock.fetch(mock.urls.teams + "/v1/organizations/o/members",
        { headers: { authorization: "Bearer x" }, ...init }).then(({ status }) => status, String);
      ${script}`;
    const args = ["--input-type=module", "--eval", code];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stderr).toBe("");
    return `${stdout.trim()} (${status})`;
  }
  test.each([
    ["with `delay`", "delay: 100", "console.log(await ask());", "200 (0)"],
    [
      "with `delayMs`",
      "",
      'mock.once("listMembers", { status: 503, delayMs: 100 }); console.log(await ask());',
      "503 (0)",
    ],
    [
      "and stop() ends it at once",
      "delay: 2_000_000",
      "const asked = ask(); await mock.stop(); console.log(await asked);",
      "TypeError: fetch failed (0)",
    ],
    [
      "and so does an abort",
      "delay: 2_000_000",
      "const end = new AbortController(); const asked = ask({ signal: end.signal });" +
        "end.abort('given up'); console.log(await asked);",
      "given up (0)",
    ],
  ])("%s", (_, options, script, expected) => {
    expect(run(options, script)).toBe(expected);
  });
});
