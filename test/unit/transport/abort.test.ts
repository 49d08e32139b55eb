import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { TimeoutError } from "../../../src/teams.ts";
import {
  answer,
  client,
  getMember,
  never,
  reasonOf,
  stubbed,
} from "../../support/client/client.ts";
import { json, serve, silent } from "../../support/server/server.ts";

describe("the caller's abort passes through unchanged", () => {
  const reasons: [name: string, reason: unknown][] = [
    ["an Error", new Error("enough")],
    ["a string", "enough"],
    ["null", null],
    ["0", 0],
    ["an empty string", ""],
    ["false", false],
    ["an object", { because: "enough" }],
  ];

  for (const [name, reason] of reasons) {
    test(`before the call, with ${name}`, async () => {
      const server = await serve(json({}));
      const signal = AbortSignal.abort(reason);
      expect(await reasonOf(getMember(client(server), { signal }))).toBe(reason);
      expect(server.requests).toHaveLength(0);
    });

    test(`before the headers, with ${name}`, async () => {
      const controller = new AbortController();
      const server = await serve(() => controller.abort(reason));
      expect(await reasonOf(getMember(client(server), { signal: controller.signal }))).toBe(reason);
      expect(server.requests).toHaveLength(1);
    });

    test(`in the body, with ${name}`, async () => {
      const controller = new AbortController();
      const server = await serve((response) => {
        response.writeHead(200);
        response.write('{"id":');
        setTimeout(() => controller.abort(reason), 10);
      });
      expect(await reasonOf(getMember(client(server), { signal: controller.signal }))).toBe(reason);
    });

    test(`in the wait between two attempts, with ${name}`, async () => {
      const controller = new AbortController();
      const server = await serve((response) => {
        json({}, 503, { "retry-after": "30" })(response);
        setTimeout(() => controller.abort(reason), 20);
      });
      const began = performance.now();
      expect(await reasonOf(getMember(client(server), { signal: controller.signal }))).toBe(reason);
      expect(performance.now() - began).toBeLessThan(5000);
      expect(server.requests).toHaveLength(1);
    });

    test(`in result(), with ${name}`, async () => {
      const call = getMember(
        stubbed(() => new Promise(() => {})),
        { signal: AbortSignal.abort(reason) },
      );
      expect(await call.result()).toEqual({ ok: false, error: reason });
    });
  }

  test("without a reason it is the platform's AbortError", async () => {
    const controller = new AbortController();
    const call = getMember(
      stubbed(() => new Promise(() => {})),
      { signal: controller.signal },
    );
    controller.abort(undefined);
    const reason = await reasonOf(call);
    expect(reason).toBe(controller.signal.reason);
    expect((reason as Error).name).toBe("AbortError");
  });

  test("a custom signal whose reason is undefined gives undefined", async () => {
    const target = new EventTarget() as AbortSignal & { aborted: boolean; reason: unknown };
    target.aborted = false;
    target.reason = undefined;
    const call = getMember(
      stubbed(() => new Promise(() => {})),
      { signal: target },
    );
    await Promise.resolve();
    target.dispatchEvent(new Event("abort"));
    expect(await reasonOf(call)).toBeUndefined();
  });

  test("with a fetch that ignores its signal", async () => {
    const controller = new AbortController();
    const call = getMember(
      stubbed(() => new Promise(() => {})),
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(call)).toBe("enough");
  });

  test("with a fetch that reacts to an abort with its own error", async () => {
    const controller = new AbortController();
    const teams = stubbed(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new TypeError("fetch failed")));
        }),
    );
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(getMember(teams, { signal: controller.signal }))).toBe("enough");
  });

  test("while the limiter delays the request", async () => {
    const controller = new AbortController();
    const teams = stubbed(() => Promise.resolve(answer({})), {
      limiter: { acquire: () => new Promise(() => {}) },
    });
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(getMember(teams, { signal: controller.signal }))).toBe("enough");
  });

  test("while the key function runs", async () => {
    const controller = new AbortController();
    const teams = stubbed(() => Promise.resolve(answer({})), {
      apiKey: () => new Promise(() => {}),
    });
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(getMember(teams, { signal: controller.signal }))).toBe("enough");
  });

  test("a reason that looks like one of our errors is not retried", async () => {
    const reason = new TimeoutError("of another call", { attempts: 1 });
    let calls = 0;
    const controller = new AbortController();
    const teams = stubbed(() => {
      calls += 1;
      controller.abort(reason);
      return new Promise(() => {});
    });
    expect(await reasonOf(getMember(teams, { signal: controller.signal }))).toBe(reason);
    expect(calls).toBe(1);
  });

  test("AbortSignal.timeout gives its own TimeoutError, not ours, and is not retried", async () => {
    let calls = 0;
    const teams = stubbed(() => {
      calls += 1;
      return never();
    });
    const signal = AbortSignal.timeout(10);
    const reason = await reasonOf(getMember(teams, { signal }));
    expect(reason).toBe(signal.reason);
    expect(reason).toBeInstanceOf(DOMException);
    expect(reason).not.toBeInstanceOf(TimeoutError);
    expect(calls).toBe(1);
  });

  test("through openapi-fetch", async () => {
    const server = await serve(silent);
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 20);
    const call = openapiFetch(client(server)).GET(
      "/v1/organizations/{organization_id}/members/{member_id}",
      {
        params: { path: { organization_id: "org_1", member_id: "m" } },
        signal: controller.signal,
      },
    );
    expect(await reasonOf(call)).toBe("enough");
  });

  test("an abort after the end changes nothing", async () => {
    const server = await serve(json({ id: "m" }));
    const controller = new AbortController();
    const call = getMember(client(server), { signal: controller.signal });
    expect(await call).toEqual({ id: "m" });
    controller.abort("too late");
    expect(await call).toEqual({ id: "m" });
  });
});
