import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { UsageError } from "../../../src/teams.ts";
import { answer, errorOf, stubbed } from "../../support/client/client.ts";
import { membersPath } from "../client/fixtures.ts";

const path = { organization_id: "org_1" };
const name = `GET ${membersPath}`;

/** A call that may not be sent. */
function refused(init: unknown): Promise<UsageError> {
  const teams = stubbed(() => Promise.reject(new Error("It was sent.")));
  return errorOf(openapiFetch(teams).GET(membersPath, init as never), UsageError);
}

/** The URL that a call sends. */
async function sent(init: unknown): Promise<string> {
  const urls: string[] = [];
  const teams = stubbed(async (url) => {
    urls.push(String(url));
    return answer({ members: [] });
  });
  await openapiFetch(teams).GET(membersPath, init as never);
  expect(urls).toHaveLength(1);
  return urls[0] as string;
}

describe("the options of an openapi-fetch call", () => {
  test.each([
    [{ params: null }, "`params` must be an object with path, query, header; got null."],
    [
      { params: "x" },
      "`params` must be an object with path, query, header; got a value of type string.",
    ],
    [{ params: { path, qery: {} } }, "`params` has no `qery`. It has: path, query, header."],
    [
      { params: { path, cookie: { a: 1 } } },
      "`params` has no `cookie`. It has: path, query, header.",
    ],
    [{ params: { path: null } }, "`params.path` must be a plain object."],
    [{ params: { path: "org_1" } }, "`params.path` must be a plain object."],
    [{ params: { path }, body: { a: 1 } }, "a GET takes no `body`."],
    [{ params: { path }, querySerializer: 5 }, "`querySerializer` must be a function."],
    [{ params: { path }, bodySerializer: "x" }, "`bodySerializer` must be a function."],
  ])("%o is refused with a sentence", async (init, message) => {
    expect((await refused(init)).message).toBe(`${name}: ${message}`);
  });

  test("the result of a querySerializer must be a string", async () => {
    const init = { params: { path, query: { a: 1 } }, querySerializer: () => undefined };
    expect((await refused(init)).message).toBe(
      "listMembers: `querySerializer` must return a string; got undefined.",
    );
  });

  test("undefined is an absent option: the contract's serialization of queries stays", async () => {
    const url = await sent({
      params: { path, query: { since: new Date(0) }, cookie: undefined },
      querySerializer: undefined,
      bodySerializer: undefined,
      parseAs: undefined,
      middleware: undefined,
      body: undefined,
    });
    expect(url).toMatch(/since=1970-01-01T00%3A00%3A00.000Z$/);
  });

  test("a querySerializer may be openapi-fetch's object of settings", async () => {
    const url = await sent({
      params: { path, query: { x: ["a", "b"] } },
      querySerializer: { array: { style: "pipeDelimited", explode: false } },
    });
    expect(url).toMatch(/x=a\|b$/);
  });
});
