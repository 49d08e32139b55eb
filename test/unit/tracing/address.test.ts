import type { Attributes } from "@opentelemetry/api";
import * as api from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import type { Middleware } from "../../../src/teams.ts";
import { traced } from "../../../src/tracing/traced.ts";
import { client, stubbed } from "../../support/client/client.ts";
import { recordSpans } from "../../support/client/tracing.ts";

const template = "/v1/organizations/{organization_id}/members/{member_id}";
const member = { id: "m" };

describe("the address in a span", () => {
  /** `url.full`, `url.template` and the name of the span of one call. */
  async function spanOf(
    baseUrl: string,
    call: (teams: ReturnType<typeof client>) => PromiseLike<unknown>,
  ) {
    const spans = recordSpans();
    const answer = () => Promise.resolve(Response.json({ members: [] }));
    await call(client(baseUrl, { fetch: answer, middleware: [traced(api)] }));
    const [span] = spans();
    const attributes: Attributes = { ...span?.attributes };
    return { name: span?.name, full: attributes["url.full"], attributes };
  }

  test("keeps the names of the query, and none of its values", async () => {
    const { full } = await spanOf("https://api.example/base/v2", (teams) =>
      teams.members.list({ email: "secret@example.com", maxResults: 5 }),
    );
    expect(full).toBe(
      "https://api.example/base/v2/v1/organizations/REDACTED/members?email=REDACTED&maxResults=REDACTED",
    );
  });

  test("has the port of its scheme, and an IPv6 address without brackets", async () => {
    const { attributes } = await spanOf("https://api.example", (teams) => teams.members.list());
    expect(attributes).toMatchObject({ "server.address": "api.example", "server.port": 443 });
    const six = await spanOf("http://[::1]", (teams) => teams.members.list());
    expect(six.attributes).toMatchObject({ "server.address": "::1", "server.port": 80 });
  });

  test("of request() contains no path: the caller wrote it, with values in it", async () => {
    const { name, full, attributes } = await spanOf("https://api.example", (teams) =>
      teams.request("POST", "/v1/members/member_secret?token=secret", { body: {} }),
    );
    expect(name).toBe("POST");
    expect(full).toBe("https://api.example/REDACTED?token=REDACTED");
    expect(attributes).not.toHaveProperty("url.template");
    expect(attributes).not.toHaveProperty("qodekit.operation_id");
  });

  test("of openapi-fetch has the template", async () => {
    const { name, full } = await spanOf("https://api.example", (teams) =>
      openapiFetch(teams).GET(template, {
        params: { path: { organization_id: "org_secret", member_id: "member_secret" } },
      }),
    );
    expect(name).toBe(`GET ${template}`);
    expect(full).toBe("https://api.example/v1/organizations/REDACTED/members/REDACTED");
  });

  test("that another middleware has changed contains no path", async () => {
    const spans = recordSpans();
    const to =
      (path: string): Middleware =>
      (request, next) =>
        next({ ...request, url: `https://proxy.example${path}` });
    for (const path of ["/secret", "/a/secret/b/secret/c/secret/d", "/"]) {
      const answer = () => Promise.resolve(Response.json(member));
      const teams = stubbed(answer, { middleware: [to(path), traced(api)] });
      await teams.members.get({ member_id: "m" });
    }
    for (const { attributes } of spans()) {
      expect(attributes["url.full"]).toBe("https://proxy.example/REDACTED");
    }
  });

  test("that is shorter than its template is still an address", async () => {
    const spans = recordSpans();
    const { signal } = new AbortController();
    const about = {
      callId: "c",
      operationId: "getX",
      path: "/{a}/{b}",
      attempt: 1,
      signal,
      redact: String,
    };
    const request = { method: "GET", url: "https://proxy.example/secret", headers: {} } as const;
    await traced(api)(request, () => Promise.resolve(new Response()), about);
    expect(spans()[0]?.attributes["url.full"]).toBe("https://proxy.example/REDACTED");
  });
});
