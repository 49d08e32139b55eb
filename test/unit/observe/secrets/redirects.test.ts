import { describe, expect, test } from "vitest";
import { ConnectionError } from "../../../../src/teams.ts";
import { apis } from "../../../support/client/api-clients.ts";
import { errorOf } from "../../../support/client/client.ts";
import { secretFree } from "../../../support/client/secret-free.ts";
import { json, redirect, serve, text } from "../../../support/server/server.ts";
import { places } from "./places.ts";

const statuses = [301, 302, 303, 307, 308];

/** A server that redirects to another origin, and that origin, which responds to everything. */
async function twoOrigins(status: number) {
  const other = await serve(json({ id: "m" }));
  const server = await serve(redirect(`${other.url}/steal`, status));
  return { other, server };
}

describe.each(places)("a key in $name does not reach another origin", (place) => {
  test.each(statuses)("with %i", async (status) => {
    const { other, server } = await twoOrigins(status);
    const error = await errorOf(place.call(server.url, {}), ConnectionError);
    expect(error.code).toBe("REDIRECT_REFUSED");
    expect(other.requests).toEqual([]);
    expect(await other.connections()).toBe(0);
    secretFree(error);
  });
});

describe.each(apis)("$name: no request reaches another origin", ({ create, keyHeader }) => {
  describe.each(["get", "list", "post", "openapiFetch"] as const)("%s", (method) => {
    test.each(statuses)("with %i", async (status) => {
      const { other, server } = await twoOrigins(status);
      const error = await errorOf(create(server.url)[method](), ConnectionError);
      expect(error.code).toBe("REDIRECT_REFUSED");
      expect(other.requests).toEqual([]);
      expect(server.requests).toHaveLength(1);
      // The key could have been forwarded, so this request could have failed.
      expect(server.requests[0]?.headers[keyHeader[0]]).toBeDefined();
    });

    test("with a page that refreshes to the other origin", async () => {
      const { other } = await twoOrigins(302);
      const page = `<meta http-equiv="refresh" content="0;url=${other.url}">`;
      const server = await serve(
        text(page, 200, { refresh: `0;url=${other.url}`, link: `<${other.url}>` }),
      );
      await create(server.url)
        [method]()
        .then(
          () => {},
          () => {},
        );
      expect(other.requests).toEqual([]);
    });
  });

  test("after a redirect within the same origin", async () => {
    const { other } = await twoOrigins(302);
    const server = await serve(redirect("/next"), redirect(other.url));
    await errorOf(create(server.url).get(), ConnectionError);
    expect(other.requests).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });
});
