import * as api from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import type { Fetch, Middleware, TeamsOptions } from "../../../../src/teams.ts";
import { traced } from "../../../../src/tracing/traced.ts";
import { type Drift, type DriftError, validateTeams } from "../../../../src/validate/teams.ts";
import { answer, noWaits, reasonOf, stubbed } from "../../../support/client/client.ts";
import { secretFree } from "../../../support/client/secret-free.ts";
import { recordSpans } from "../../../support/client/tracing.ts";

/** Only letters, so that it can be a media type and a host. */
const key = "qkmarkerabcdefghij";
const member = { member_id: "m" };

const create = (fetch: Fetch, options: Partial<TeamsOptions> = {}) =>
  stubbed(fetch, { apiKey: key, retry: 1, ...options });

describe("a key that a response echoes is in no drift", () => {
  /** Responses that violate the contract, with the key in them. */
  const answers: readonly (readonly [name: string, answer: () => Response, place: string])[] = [
    ["as a property", () => answer({ [key]: 1 }), "/[redacted]"],
    ["as a nested property", () => answer({ a: 1, [key]: { [key]: 1 } }), "/[redacted]"],
    ["escaped in a pointer", () => answer({ [`a/${key}~`]: 1 }), "/a~1[redacted]~0"],
    [
      "as its media type",
      () => new Response('{"id":"m"}', { headers: { "content-type": `application/${key}` } }),
      "",
    ],
    [
      "as the media type of an error",
      () => new Response(key, { status: 404, headers: { "content-type": `text/${key}` } }),
      "",
    ],
  ];

  test.each(answers)("%s", async (_, make, place) => {
    const validate = validateTeams({ unknownFields: "report" });
    const error = await reasonOf(create(async () => make(), { validate }).members.get(member));
    const { name, drifts } = error as DriftError;
    expect(name).toBe("DriftError");
    expect(drifts.map(({ pointer }) => pointer)).toContain(place);
    secretFree([error, drifts], key);
  });

  test.each(answers)("%s, as onDrift receives it", async (_, make) => {
    const seen: Drift[] = [];
    const onDrift = (drift: Drift) => void seen.push(drift);
    const validate = validateTeams({ unknownFields: "report", onDrift });
    await create(async () => make(), { validate })
      .members.get(member)
      .result();
    expect(seen.length).toBeGreaterThan(0);
    secretFree(seen, key);
  });
});

describe("a key is in no span", () => {
  const changed =
    (url: string): Middleware =>
    (request, next) =>
      next({ ...request, url });
  const good: Fetch = async () => answer({ id: "m" });

  const failing =
    (name: string): Middleware =>
    async (request, next) => {
      await next(request);
      throw Object.assign(new Error("no"), { name });
    };

  // Created in the test, because a tracer belongs to the current provider.
  test.each<[string, () => readonly Middleware[]]>([
    ["in the name of a parameter", () => [changed(`https://api.example/v1?${key}=1`), traced(api)]],
    ["in the host of an address", () => [changed(`https://${key}.example/v1`), traced(api)]],
    ["in the name of an error", () => [traced(api), failing(`E_${key}`)]],
  ])("%s", async (_, middleware) => {
    const spans = recordSpans();
    await create(good, { middleware: middleware() }).members.get(member).result();
    const all = spans().map(({ name, attributes }) => ({ name, attributes }));
    expect(all).toHaveLength(1);
    expect(JSON.stringify(all)).toContain("[redacted]");
    secretFree(all, key);
  });

  test("in a template of request(), as the span's name", async () => {
    const spans = recordSpans();
    const teams = create(good, { middleware: [traced(api)] });
    await teams.request("GET", `/v1/${key}/x`, { template: `/v1/${key}/{id}` });
    expect(spans()[0]?.name).toBe("GET /v1/[redacted]/{id}");
    secretFree(spans()[0]?.attributes, key);
  });

  test("in a refused connection, whatever fetch reports", async () => {
    noWaits();
    const spans = recordSpans();
    const refused: Fetch = async () => {
      throw Object.assign(new TypeError("fetch failed"), { code: `E_${key}` });
    };
    await create(refused, { middleware: [traced(api)] })
      .members.get(member)
      .result();
    expect(spans()[0]?.attributes["error.type"]).toBe("E_[redacted]");
  });

  test("in a header of the call that is sent with this attempt", async () => {
    const spans = recordSpans();
    const headers = { "x-gateway-key": "gatewaymarker1" };
    const middleware = [changed("https://gatewaymarker1.example/"), traced(api)];
    await create(good, { middleware }).members.get({ ...member, headers });
    secretFree(spans()[0]?.attributes, headers["x-gateway-key"]);
  });
});
