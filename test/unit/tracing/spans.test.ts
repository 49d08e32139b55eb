import { getEventListeners } from "node:events";
import * as api from "@opentelemetry/api";
import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { describe, expect, test, vi } from "vitest";
import { ApiError, ConnectionError, type Middleware, TimeoutError } from "../../../src/teams.ts";
import { traced } from "../../../src/tracing/traced.ts";
import {
  client,
  errorOf,
  marker,
  noWaits,
  reasonOf,
  stubbed,
} from "../../support/client/client.ts";
import { recordSpans } from "../../support/client/tracing.ts";
import { deadUrl, json, redirect, serve, silent } from "../../support/server/server.ts";

const template = "/v1/organizations/{organization_id}/members/{member_id}";
const member = { id: "m" };

describe("a span", () => {
  test("of a success has the attributes of the conventions, and no others", async () => {
    const spans = recordSpans();
    const server = await serve(json(member));
    await client(server, { middleware: [traced(api)] }).members.get({ member_id: "m" });
    const [span] = spans();
    expect(spans()).toHaveLength(1);
    expect(span).toMatchObject({
      name: `GET ${template}`,
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      events: [],
      instrumentationScope: { name: "qodekit" },
    });
    expect(span?.attributes).toEqual({
      "http.request.method": "GET",
      "http.response.status_code": 200,
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(server.url).port),
      "url.full": `${server.url}/v1/organizations/REDACTED/members/REDACTED`,
      "url.template": template,
      "qodekit.call_id": expect.stringMatching(/^\w+-\w+$/),
      "qodekit.operation_id": "getMember",
    });
  });

  test.each([400, 404, 429, 503])("of a response with %i is an error", async (status) => {
    const spans = recordSpans();
    const server = await serve(json({}, status));
    const teams = client(server, { middleware: [traced(api)], retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), ApiError);
    const [span] = spans();
    expect(span?.attributes["http.response.status_code"]).toBe(status);
    expect(span?.attributes["error.type"]).toBe(String(status));
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
  });

  test("of a rejected redirect", async () => {
    const spans = recordSpans();
    const server = await serve(redirect("https://other.example"));
    const teams = client(server, { middleware: [traced(api)], retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    expect(spans()[0]?.attributes["error.type"]).toBe("REDIRECT_REFUSED");
    expect(spans()[0]?.status).toEqual({ code: SpanStatusCode.ERROR });
  });

  test("of a failed connection contains its code", async () => {
    const spans = recordSpans();
    const teams = client(await deadUrl(), { middleware: [traced(api)], retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    const [span] = spans();
    expect(span?.attributes["error.type"]).toBe("ECONNREFUSED");
    expect(span?.attributes).not.toHaveProperty("http.response.status_code");
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span?.events).toEqual([]);
  });

  test("of each attempt: the second is marked as a retry", async () => {
    const spans = recordSpans();
    const server = await serve(json({}, 503, { "retry-after-ms": "0" }), json(member));
    await client(server, { middleware: [traced(api)] }).members.get({ member_id: "m" });
    expect(
      spans().map(({ attributes }) => [
        attributes["http.response.status_code"],
        attributes["http.request.resend_count"],
      ]),
    ).toEqual([
      [503, undefined],
      [200, 1],
    ]);
    expect(new Set(spans().map(({ attributes }) => attributes["qodekit.call_id"])).size).toBe(1);
  });

  test("of a timeout", async () => {
    const spans = recordSpans();
    const server = await serve(silent);
    const teams = client(server, { middleware: [traced(api)], timeout: 20, retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), TimeoutError);
    expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["ETIMEDOUT"]);
  });

  test.each([
    ["an AbortError", undefined, "AbortError"],
    ["an Error of the caller", new RangeError("enough of member_secret"), "RangeError"],
    ["something else", "member_secret", "_OTHER"],
  ])("of an abort with %s, also when fetch does not listen", async (_, reason, type) => {
    const spans = recordSpans();
    const fetches = [silentFetch, (url: string, init: RequestInit) => fetch(url, init)];
    const server = await serve(silent);
    for (const fetch of fetches) {
      const controller = new AbortController();
      const teams = client(server, { middleware: [traced(api)], fetch });
      const call = reasonOf(teams.members.get({ member_id: "m", signal: controller.signal }));
      setTimeout(() => controller.abort(reason), 10);
      await call;
    }
    expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual([type, type]);
    expect(spans().every(({ status }) => status.code === SpanStatusCode.ERROR)).toBe(true);
  });

  test("of an error of another middleware, which reaches the caller unchanged", async () => {
    const spans = recordSpans();
    const reason = new Error("member_secret");
    const failing: Middleware = () => Promise.reject(reason);
    const teams = stubbed(silentFetch, { middleware: [traced(api), failing] });
    expect(await reasonOf(teams.members.get({ member_id: "m" }))).toBe(reason);
    expect(spans()[0]?.attributes["error.type"]).toBe("Error");
    expect(JSON.stringify(spans()[0]?.status)).not.toContain("secret");
  });

  test("of the slower of two requests ends with the call", async () => {
    const spans = recordSpans();
    const server = await serve(silent, json(member));
    const hedge: Middleware = (request, next) => Promise.race([next(request), next(request)]);
    const teams = client(server, { middleware: [hedge, traced(api)] });
    expect(await teams.members.get({ member_id: "m" })).toEqual(member);
    await vi.waitFor(() => expect(spans()).toHaveLength(2), 20_000);
    const outcomes = spans().map(({ attributes }) => attributes["error.type"]);
    expect(outcomes).toEqual([undefined, "AbortError"]);
  });

  test("leaves no listener on the attempt's signal", async () => {
    recordSpans();
    let signal: AbortSignal | undefined;
    const keep: Middleware = (request, next, context) => {
      signal = context.signal;
      return next(request);
    };
    const answer = () => Promise.resolve(Response.json(member));
    const teams = stubbed(answer, { middleware: [keep, traced(api)] });
    await teams.members.get({ member_id: "m" });
    expect(signal && getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("no span contains a key or a value of the call, whatever happens", async () => {
  noWaits();
  const spans = recordSpans();
  const server = await serve(
    json({ code: "NotFound", message: `no ${marker} member_secret` }, 404, {
      "x-id": "member_secret",
    }),
    json({}, 500, {}),
    (response) => void response.socket?.destroy(),
    json(member),
  );
  const teams = client(server, { middleware: [traced(api)], headers: { "x-team": "team_secret" } });
  await errorOf(teams.members.get({ member_id: "member_secret" }), ApiError);
  await teams.members.get({ member_id: "member_secret", organization_id: "org_secret" });
  const all = JSON.stringify(
    spans().map(({ name, attributes, status, events, links }) => [
      name,
      attributes,
      status,
      events,
      links,
    ]),
  );
  expect(spans()).toHaveLength(4);
  expect(all).not.toMatch(/secret|MARKER/);
});

/** Never responds, and does not listen to its signal. */
function silentFetch(): Promise<Response> {
  return new Promise(() => {});
}
