import * as api from "@opentelemetry/api";
import { AlwaysOffSampler, BasicTracerProvider } from "@opentelemetry/sdk-trace-base";
import { describe, expect, test } from "vitest";
import { type Middleware, UsageError } from "../../../src/teams.ts";
import { type OpenTelemetryApi, traced } from "../../../src/tracing/traced.ts";
import { client, marker, stubbed } from "../../support/client/client.ts";
import { recordSpans } from "../../support/client/tracing.ts";
import { json, serve } from "../../support/server/server.ts";

const member = { id: "m" };

describe("the trace context", () => {
  test("is sent to the server: the span there would be a child of this one", async () => {
    const spans = recordSpans();
    const server = await serve(json({}, 503, { "retry-after-ms": "0" }), json(member));
    const teams = client(server, { middleware: [traced(api)] });
    await api.trace.getTracer("test").startActiveSpan("parent", async (parent) => {
      await teams.members.get({ member_id: "m" });
      parent.end();
    });
    const [first, second, parent] = spans();
    const { traceId, spanId } = parent?.spanContext() ?? {};
    for (const [i, span] of [first, second].entries()) {
      const own = span?.spanContext();
      expect(own?.traceId).toBe(traceId);
      expect(span?.parentSpanContext?.spanId).toBe(spanId);
      expect(server.requests[i]?.headers["traceparent"]).toBe(`00-${traceId}-${own?.spanId}-01`);
      expect(server.requests[i]?.headers.authorization).toBe(`Bearer ${marker}`);
    }
  });

  test("is active for everything behind the middleware", async () => {
    const spans = recordSpans();
    let active: string | undefined;
    const teams = stubbed(
      () => {
        active = api.trace.getActiveSpan()?.spanContext().spanId;
        return Promise.resolve(Response.json(member));
      },
      { middleware: [traced(api)] },
    );
    await teams.members.get({ member_id: "m" });
    expect(active).toBe(spans()[0]?.spanContext().spanId);
    expect(api.trace.getActiveSpan()).toBeUndefined();
  });

  test("is not sent with `propagator: false`", async () => {
    const spans = recordSpans();
    const server = await serve(json(member));
    const middleware = [traced(api, { propagator: false })];
    await client(server, { middleware }).members.get({ member_id: "m" });
    expect(server.requests[0]?.headers["traceparent"]).toBeUndefined();
    expect(spans()).toHaveLength(1);
  });

  test("is written by the given propagator, under lower-case names", async () => {
    recordSpans();
    const server = await serve(json(member));
    const seen: object[] = [];
    const remember: Middleware = (request, next) => {
      seen.push(request.headers);
      return next(request);
    };
    const propagator: Pick<api.TextMapPropagator, "inject"> = {
      inject: (_, carrier, setter) => setter.set(carrier, "X-B3-Sampled", "1"),
    };
    const middleware = [traced(api, { propagator }), remember];
    await client(server, { middleware }).members.get({ member_id: "m" });
    expect(seen[0]).toHaveProperty("x-b3-sampled", "1");
    expect(seen[0]).not.toHaveProperty("X-B3-Sampled");
  });
});

describe("with parts missing", () => {
  test("only the API is set up: calls work, and nothing is recorded or sent", async () => {
    const server = await serve(json(member));
    const teams = client(server, { middleware: [traced(api)] });
    expect(await teams.members.get({ member_id: "m" })).toEqual(member);
    expect(server.requests[0]?.headers["traceparent"]).toBeUndefined();
  });

  test("a tracer that samples nothing: calls work", async () => {
    const spans = recordSpans();
    const tracer = new BasicTracerProvider({ sampler: new AlwaysOffSampler() }).getTracer("own");
    const server = await serve(json(member));
    const teams = client(server, { middleware: [traced(api, { tracer })] });
    expect(await teams.members.get({ member_id: "m" })).toEqual(member);
    expect(spans()).toEqual([]);
  });

  test("anything other than the API is a UsageError", () => {
    for (const wrong of [undefined, null, {}, { tracer: {} }]) {
      expect(() => traced(wrong as unknown as OpenTelemetryApi)).toThrow(UsageError);
    }
  });

  test.each<[options: object, message: string]>([
    [{ trcer: 1 }, "traced has no option `trcer`. Options: tracer, propagator."],
    [{ tracer: null }, "traced: `tracer` must be a tracer of OpenTelemetry, with startSpan()."],
    [{ tracer: {} }, "traced: `tracer` must be a tracer of OpenTelemetry, with startSpan()."],
    [
      { propagator: true },
      "traced: `propagator` must be false, or an object with a method inject().",
    ],
    [
      { propagator: null },
      "traced: `propagator` must be false, or an object with a method inject().",
    ],
  ])("the options %o are a UsageError at once", (options, message) => {
    expect(() => traced(api, options)).toThrow(new UsageError(message));
  });

  test("undefined options are the defaults", () => {
    expect(traced(api, { tracer: undefined, propagator: undefined })).toBeTypeOf("function");
  });
});
