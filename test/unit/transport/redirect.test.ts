import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { ConnectionError } from "../../../src/teams.ts";
import { client, errorOf, marker, stubbed } from "../../support/client/client.ts";
import { json, redirect, serve } from "../../support/server/server.ts";

const member = { id: "member_1" };
const refused = async (call: PromiseLike<unknown>) => {
  const error = await errorOf(call, ConnectionError);
  expect(error.code).toBe("REDIRECT_REFUSED");
  expect(error.attempts).toBe(1);
  return error.message;
};

describe("followed", () => {
  test.each([301, 302, 303, 307, 308])(
    "GET within its origin, %i, with the key",
    async (status) => {
      const server = await serve(redirect("/elsewhere?a=1", status), json(member));
      expect(await client(server).members.get({ member_id: "m" })).toEqual(member);
      expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
        "GET /v1/organizations/org_1/members/m",
        "GET /elsewhere?a=1",
      ]);
      expect(server.requests[1]?.headers.authorization).toBe(`Bearer ${marker}`);
    },
  );

  test("HEAD within its origin", async () => {
    const server = await serve(redirect("/elsewhere"), json(null));
    await client(server).request("HEAD", "/x");
    expect(server.requests.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  test("a relative Location is resolved against the address it came from", async () => {
    const server = await serve(redirect("../b/c"), redirect("d?x=1"), json(member));
    await client(server).request("GET", "/a/one/two");
    expect(server.requests.map(({ url }) => url)).toEqual(["/a/one/two", "/a/b/c", "/a/b/d?x=1"]);
  });

  test("an absolute Location in the same origin", async () => {
    const server = await serve(
      (response) => redirect(`${server.url}/absolute`)(response),
      json(member),
    );
    expect(await client(server).request("GET", "/x")).toEqual(member);
    expect(server.requests[1]?.url).toBe("/absolute");
  });

  test("five times, and not a sixth time", async () => {
    const five = Array.from({ length: 5 }, (_, i) => redirect(`/hop${i + 1}`));
    const ends = await serve(...five, json(member));
    expect(await client(ends).request("GET", "/hop0")).toEqual(member);
    expect(ends.requests).toHaveLength(6);

    const goesOn = await serve(...five, redirect("/hop6"), json(member));
    expect(await refused(client(goesOn).request("GET", "/hop0"))).toBe(
      `GET /hop0 failed: no response from ${goesOn.url}: more than 5 redirects`,
    );
    expect(goesOn.requests).toHaveLength(6);
  });

  test("a loop ends", async () => {
    const server = await serve(redirect("/a"));
    expect(await refused(client(server).request("GET", "/a"))).toContain("more than 5 redirects");
    expect(server.requests).toHaveLength(6);
  });
});

describe("refused", () => {
  test.each([301, 302, 303, 307, 308])(
    "GET to another origin, %i: nothing is sent there",
    async (status) => {
      const other = await serve(json(member));
      const server = await serve(redirect(`${other.url}/steal`, status));
      const teams = client(server, { headers: { "x-api-key": marker, cookie: marker } });
      expect(await refused(teams.members.get({ member_id: "m" }))).toContain(
        `a redirect to another origin (${other.url}) is not followed`,
      );
      expect(other.requests).toEqual([]);
      expect(server.requests).toHaveLength(1);
    },
  );

  test("to another origin after a redirect within the same one: the key is not sent", async () => {
    const other = await serve(json(member));
    const server = await serve(redirect("/next"), redirect(other.url));
    await refused(client(server).request("GET", "/x"));
    expect(other.requests).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test("to another host name of the same machine", async () => {
    const server = await serve(
      (response) => redirect(server.url.replace("127.0.0.1", "localhost"))(response),
      json(member),
    );
    await refused(client(server).request("GET", "/x"));
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["https of the same host", (url: string) => url.replace("http:", "https:"), "another origin"],
    ["a protocol-relative address", () => "//evil.example/x", "(http://evil.example)"],
    ["a private address", () => "http://169.254.169.254/latest", "(http://169.254.169.254)"],
    ["a port that fetch blocks", () => "http://127.0.0.1:6000/x", "(http://127.0.0.1:6000)"],
    ["file:", () => "file:///etc/passwd", "another origin (null)"],
    ["javascript:", () => "javascript:alert(1)", "another origin (null)"],
    ["data:", () => "data:application/json,{}", "another origin (null)"],
    ["garbage", () => "http://[", "another origin (no URL)"],
    [
      "an address with credentials",
      (url: string) => url.replace("//", "//user:word@"),
      "an address with credentials is not followed",
    ],
  ])("to %s", async (_, location, message) => {
    const server = await serve(
      (response) => redirect(location(server.url))(response),
      json(member),
    );
    expect(await refused(client(server).request("GET", "/x"))).toContain(message);
    expect(server.requests).toHaveLength(1);
  });

  test("from https to http of the same host", async () => {
    const seen: string[] = [];
    const teams = stubbed(
      (url) => {
        seen.push(url);
        const location = url.replace("https:", "http:");
        return Promise.resolve(new Response(null, { status: 302, headers: { location } }));
      },
      { baseUrl: "https://api.example" },
    );
    expect(await refused(teams.request("GET", "/x"))).toContain("(http://api.example)");
    expect(seen).toEqual(["https://api.example/x"]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
    "%s, even within its origin",
    async (method) => {
      const server = await serve(redirect("/elsewhere", 307), json(member));
      expect(await refused(client(server).request(method, "/x", { body: {} }))).toBe(
        `${method} /x failed: no response from ${server.url}: a redirect of ${method} is not followed`,
      );
      expect(server.requests).toHaveLength(1);
    },
  );

  test.each([301, 302, 303, 307, 308])("%i without a Location", async (status) => {
    const server = await serve((response) => response.writeHead(status).end("{}"));
    expect(await refused(client(server).request("GET", "/x"))).toBe(
      `GET /x failed: no response from ${server.url}: a redirect without a Location header`,
    );
  });

  test("what a browser hides (opaqueredirect)", async () => {
    const hidden = Response.error();
    Object.defineProperty(hidden, "type", { value: "opaqueredirect" });
    const teams = stubbed(() => Promise.resolve(hidden));
    expect(await refused(teams.request("GET", "/x"))).toBe(
      "GET /x failed: no response from http://127.0.0.1:9: " +
        "the server redirects, and a browser does not show where to",
    );
  });

  test("through openapi-fetch too: nothing is sent to the other origin", async () => {
    const other = await serve(json(member));
    const server = await serve(redirect(other.url));
    await refused(
      openapiFetch(client(server)).GET("/v1/organizations/{organization_id}/members", {
        params: { path: { organization_id: "org_1" } },
      }),
    );
    expect(other.requests).toEqual([]);
  });
});

test("the body of a redirect is cancelled", async () => {
  let cancelled = false;
  const body = new ReadableStream({
    cancel: () => {
      cancelled = true;
    },
  });
  const teams = stubbed((url) =>
    Promise.resolve(
      url.endsWith("/next")
        ? new Response("{}")
        : new Response(body, { status: 302, headers: { location: "/next" } }),
    ),
  );
  expect(await teams.request("GET", "/x")).toEqual({});
  expect(cancelled).toBe(true);
});
