import { describe, expect, test } from "vitest";
import {
  type AttemptContext,
  compose,
  type Middleware,
  type WireRequest,
} from "../../../src/transport/middleware.ts";

const context: AttemptContext = {
  callId: "c",
  operationId: "getMock",
  path: "/mocks/{mockId}",
  attempt: 1,
  signal: new AbortController().signal,
  redact: String,
};
const request: WireRequest = { method: "GET", url: "https://host/mocks/1", headers: {} };

function setup() {
  const steps: string[] = [];
  const sent: WireRequest[] = [];
  const last = async (wire: WireRequest) => {
    steps.push("send");
    sent.push(wire);
    return new Response(`answer ${sent.length}`);
  };
  const layer =
    (name: string): Middleware =>
    async (wire, next) => {
      steps.push(`${name} in`);
      const response = await next(wire);
      steps.push(`${name} out`);
      return response;
    };
  return { steps, sent, last, layer };
}

describe("middleware", () => {
  test("without any, the request is sent directly", async () => {
    const { last, sent } = setup();
    expect(compose([], last, context)).toBe(last);
    await compose([], last, context)(request);
    expect(sent).toEqual([request]);
  });

  test("the first of the list is the outermost", async () => {
    const { steps, last, layer } = setup();
    await compose([layer("a"), layer("b"), layer("c")], last, context)(request);
    expect(steps).toEqual(["a in", "b in", "c in", "send", "c out", "b out", "a out"]);
  });

  test("each gets the request that the previous one passed on", async () => {
    const { last, sent } = setup();
    const tag =
      (name: string): Middleware =>
      (wire, next) =>
        next({ ...wire, headers: { ...wire.headers, [name]: wire.url } });
    await compose([tag("x-a"), tag("x-b")], last, context)(request);
    expect(sent[0]?.headers).toEqual({ "x-a": request.url, "x-b": request.url });
    expect(request.headers).toEqual({});
  });

  test("each gets the context of the attempt", async () => {
    const seen: AttemptContext[] = [];
    const look: Middleware = (wire, next, given) => {
      seen.push(given);
      return next(wire);
    };
    await compose([look, look], setup().last, context)(request);
    expect(seen).toEqual([context, context]);
    expect(seen[0]).toBe(context);
  });

  test("one that does not call next returns its own response: nothing behind it runs", async () => {
    const { steps, last, layer } = setup();
    const cached = new Response("from the cache");
    const cache: Middleware = async () => cached;
    expect(await compose([layer("a"), cache, layer("b")], last, context)(request)).toBe(cached);
    expect(steps).toEqual(["a in", "a out"]);
  });

  test("one that calls next twice sends twice, through everything behind it", async () => {
    const { steps, last, layer, sent } = setup();
    const twice: Middleware = async (wire, next) => {
      await next(wire);
      return next(wire);
    };
    const response = await compose([twice, layer("a")], last, context)(request);
    expect(await response.text()).toBe("answer 2");
    expect(sent).toHaveLength(2);
    expect(steps).toEqual(["a in", "send", "a out", "a in", "send", "a out"]);
  });

  test("can replace the response", async () => {
    const { last } = setup();
    const replace: Middleware = async (wire, next) => {
      const response = await next(wire);
      return new Response(`<${await response.text()}>`);
    };
    const response = await compose([replace, replace], last, context)(request);
    expect(await response.text()).toBe("<<answer 1>>");
  });

  test("an error passes through the others, which can catch it", async () => {
    const { last, layer, steps } = setup();
    const reason = { not: "an Error" };
    const fail: Middleware = async () => {
      throw reason;
    };
    await expect(compose([layer("a"), fail], last, context)(request)).rejects.toBe(reason);
    expect(steps).toEqual(["a in"]);
    const rescue: Middleware = (wire, next) => next(wire).catch(() => new Response("rescued"));
    expect(await (await compose([rescue, fail], last, context)(request)).text()).toBe("rescued");
  });

  test("can be used for many requests: nothing is kept between them", async () => {
    const { last, layer, steps } = setup();
    const run = compose([layer("a")], last, context);
    await run(request);
    await run(request);
    expect(steps).toEqual(["a in", "send", "a out", "a in", "send", "a out"]);
  });
});
