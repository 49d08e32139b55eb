import { describe, expect, test } from "vitest";
import { raw } from "../../support/mock/raw.ts";
import { type Handler, json, redirect, serve, text } from "../../support/server/server.ts";
import { get, inFrontOf, key, lines, member, members, page } from "./fake-upstream.ts";

describe("is reported:", () => {
  const type = { "content-type": "application/json" };
  const nameless = { ...member, name: undefined };
  test.each<[string, Handler, string[]]>([
    [
      "a missing field",
      json({ members: [nameless], maxResults: 20 }),
      [
        "response/body/members/0: Response body property members.0 must have required property 'name'",
      ],
    ],
    [
      "a wrong type, once for a list",
      json({ ...page, members: [1, 2, 3].map(() => ({ ...member, id: 7 })) }),
      [
        "response/body/members/0/id: Response body property members.0.id must be string (and 2 more like it in the list)",
      ],
    ],
    [
      "an undeclared property",
      json({ ...page, members: [{ ...member, badge: "b" }], more: { a: 1 } }),
      [
        "response/body/members/0/badge: Response body property members.0.badge is not declared",
        "response/body/more: Response body property more is not declared",
      ],
    ],
    [
      "an undeclared status",
      json({ anything: 1 }, 418),
      [
        "response/status: Response status 418 is not declared: 200, 400, 401, 403, 404, 429, 500, 503",
      ],
    ],
    [
      "a redirect, which is not followed",
      redirect("http://127.0.0.1:9/elsewhere"),
      [
        "response/status: Response status 302 is not declared: 200, 400, 401, 403, 404, 429, 500, 503",
      ],
    ],
    [
      "an undeclared media type",
      text("<html>", 200, { "content-type": "text/html" }),
      [
        "response/header/content-type: Response media type text/html is not declared: application/json",
      ],
    ],
    [
      "the body, under another JSON label",
      text('{"maxResults":20}', 200, { "content-type": "application/problem+json" }),
      ["response/body: Response body must have required property 'members'"],
    ],
    [
      "no media type",
      text("{}"),
      [
        "response/header/content-type: Response media type (none) is not declared: application/json",
      ],
    ],
    [
      "no body",
      text("", 200, type),
      ["response/body: Response body is missing: expected application/json"],
    ],
    ["broken JSON", text("{", 200, type), ["response/body: Response body is not valid JSON"]],
    [
      "an unknown coding",
      text("{}", 200, { ...type, "content-encoding": "rot13" }),
      ["response/body: Response body is unchecked: it cannot be decoded from rot13"],
    ],
    [
      "a broken coding",
      text("{}", 200, { ...type, "content-encoding": "identity, gzip" }),
      ["response/body: Response body is unchecked: it cannot be decoded from identity, gzip"],
    ],
  ])("%s", async (_, answer, expected) => {
    // Not `fetch`, which cannot read all of these.
    const server = await serve(answer);
    const { base, reported } = await inFrontOf("teams", server.url);
    const { headers } = await raw(base, members, key);
    expect(lines(reported)).toEqual(expected);
    expect(headers["sl-violations"]).toContain("response");
    expect(server.requests).toHaveLength(1);
  });

  test("an undeclared body", async () => {
    const server = await serve(text("<html>", 503, { "content-type": "text/html" }));
    const { base, reported } = await inFrontOf("qodex", server.url);
    expect(await (await get(`${base}/mocks`)).text()).toBe("<html>");
    expect(reported[0]?.violations.map(({ message }) => message)).toContain(
      "Response body of type text/html is not declared",
    );
  });

  test("an invalid request, and the API's response to it", async () => {
    const server = await serve(json(page));
    const { base, reported } = await inFrontOf("teams", server.url);
    const response = await fetch(`${base}${members}?maxResults=0`);
    expect(response.status).toBe(200);
    expect(server.requests[0]?.url).toBe(`${members}?maxResults=0`);
    expect(reported[0]?.violations).toMatchObject([
      { location: ["request"], code: 401 },
      { location: ["request", "query", "maxResults"], code: "minimum" },
    ]);
  });

  test("an undeclared route", async () => {
    const server = await serve(json({ new: true }));
    const { base, reported } = await inFrontOf("teams", `${server.url}/base/`);
    expect(await (await get(`${base}/v2/new%20route?a=%31&a=2`)).json()).toEqual({ new: true });
    expect(server.requests[0]?.url).toBe("/base/v2/new%20route?a=%31&a=2");
    expect(reported[0]?.violations.map(({ message }) => message)).toEqual([
      "GET /v2/new%20route is not in the contract",
    ]);
  });
});
