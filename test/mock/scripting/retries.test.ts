import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { faults } from "../../../src/mock/scripting/fault.ts";
import { type Fault, type Mock, startMock } from "../../../src/mock.ts";
import { type ClientOptions, createQodex, QodekitError, type Qodex } from "../../../src/qodex.ts";
import { reasonOf } from "../../support/client/client.ts";
import { groups } from "../../unit/retry/matrix.ts";

const limit = { timeout: 120_000 };
let mock: Mock<"qodex">;
beforeAll(async () => {
  mock = await startMock({ apis: ["qodex"] });
  // The first request of an operation compiles its schemas, which takes long on a busy machine.
  const qodex = createQodex({ baseUrl: mock.urls.qodex, apiKey: "any" });
  for (const { call } of Object.values(calls)) await call(qodex);
}, 120_000);
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

/** Shorter than a dribbled body if the time should run out, else long enough for a busy machine. */
const timeoutFor = (error: string): number => (error === "TimeoutError" ? 3_000 : 60_000);

/** How each fault is named in the retry matrix of the client: how much of the response arrived. */
const outcomes: Readonly<Record<Fault, string>> = {
  reset: "reset",
  empty: "reset",
  cut: "reset in body",
  timeout: "timeout",
  dribble: "timeout in body",
};

const calls: Readonly<
  Record<string, { id: string; call: (qodex: Qodex) => PromiseLike<unknown> }>
> = {
  GET: { id: "getMock", call: (qodex) => qodex.mocks.get({ mockId: "m" }) },
  POST: {
    id: "createMock",
    call: (qodex) => qodex.mocks.create({ body: { mock: { collection: "12345678-76430b78" } } }),
  },
};

const policies: Readonly<Record<string, ClientOptions["retry"]>> = {
  default: undefined,
  nonIdempotent: { nonIdempotent: true },
};

const rows = groups
  .flatMap((group) => group.rows)
  .filter(({ method, policy, body }) => method in calls && policy in policies && body !== "stream");
const cases = faults.flatMap((fault) =>
  rows.filter(({ outcome }) => outcome === outcomes[fault]).map((row) => ({ ...row, fault })),
);

test("the matrix has a row for each fault with GET, with POST, and with POST that opted in", () => {
  const found = cases.map(({ fault, method, policy }) => `${fault} ${method} ${policy}`);
  const wanted = faults.flatMap((fault) =>
    ["GET default", "POST default", "POST nonIdempotent"].map((one) => `${fault} ${one}`),
  );
  expect(found.sort()).toEqual(wanted.sort());
});

describe("the client handles the faults of the mock as its matrix says", () => {
  test.concurrent.each(cases)("$fault, $method, $policy: $sent × $error", limit, async (row) => {
    const { id, call } = calls[row.method] ?? { id: "", call: Promise.reject };
    const session = mock.session();
    session.use(id, { fault: row.fault });
    const retry = policies[row.policy];
    const qodex = createQodex({
      baseUrl: mock.urls.qodex,
      apiKey: session.apiKey,
      timeout: timeoutFor(row.error),
      ...(retry !== undefined && { retry }),
    });
    const error = await reasonOf(call(qodex));
    expect(error).toBeInstanceOf(QodekitError);
    expect(error).toMatchObject({ name: row.error, attempts: row.sent });
    // Every attempt arrived, and got the fault.
    await vi.waitFor(() => {
      const met = session.requests(id).map(({ fault }) => fault);
      expect(met).toEqual(Array(row.sent).fill(row.fault));
    }, 30_000);
  });

  test.concurrent("a slow response is awaited, once", limit, async () => {
    const session = mock.session();
    session.use("getMock", { fault: "dribble" });
    const { apiKey } = session;
    const qodex = createQodex({ baseUrl: mock.urls.qodex, apiKey, timeout: 60_000 });
    expect(await qodex.mocks.get({ mockId: "m" })).toHaveProperty("mock");
    expect(session.requests("getMock")).toHaveLength(1);
  });
});
