import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../../src/openapi-fetch.ts";
import { createQodex } from "../../../../src/qodex.ts";
import { AuthenticationError, createTeams, UsageError } from "../../../../src/teams.ts";
import { apis } from "../../../support/client/api-clients.ts";
import {
  answer,
  client,
  errorOf,
  marker,
  reasonOf,
  recorder,
  stubbed,
} from "../../../support/client/client.ts";
import { core, secretFree } from "../../../support/client/secret-free.ts";
import { json, redirect, serve, silent } from "../../../support/server/server.ts";

const never = () => Promise.reject(new Error("It should not have been sent."));

describe("the key never appears in the output of a client", () => {
  test("a client that was used, inspected and serialized as JSON", async () => {
    const teams = stubbed(() => Promise.resolve(new Response("{}")));
    await teams.members.get({ member_id: "m" });
    secretFree(teams);
    secretFree(teams.members);
    secretFree(openapiFetch(teams));
    secretFree(teams.with({ timeout: 1000 }));
    secretFree(teams.members.list());
    secretFree(await teams.members.get({ member_id: "m" }).withResponse());
  });

  test.each([
    ["a line break", `${marker}\n`],
    ["the word Bearer", `Bearer ${marker}`],
    ["a space", `${marker} x`],
    ["a character beyond ASCII", `${marker}é`],
  ])("createTeams that rejects a key with %s", (_, apiKey) => {
    try {
      client("http://127.0.0.1:4010", { apiKey });
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      secretFree(error);
      return;
    }
    throw new Error("It should have been refused.");
  });

  test("a base URL with the key as credentials or query", async () => {
    for (const url of [`https://u:${core}@api.example`, `https://api.example/?key=${core}`]) {
      const attempt = Promise.resolve().then(() => client(url));
      secretFree(await reasonOf(attempt));
    }
  });

  test("the logger of successful calls, with a key in the headers of the response", async () => {
    const logger = recorder();
    // Date.parse ignores text in brackets.
    const sunset = `Sun, 06 Nov 2039 08:49:37 GMT (${marker})`;
    const headers = { sunset, deprecation: marker, "x-request-id": marker };
    const server = await serve(json({}, 200, headers));
    await client(server, { logger }).members.get({ member_id: "m" });
    expect(logger.lines.map(({ level }) => level)).toEqual(["debug", "warn"]);
    expect(logger.lines[1]?.message).toMatch(/goes away on Sun, 06 Nov 2039 08:49:37 GMT$/);
    secretFree(logger.lines);
  });

  test("the address of a request", async () => {
    const server = await serve(json({}));
    await client(server).members.get({ member_id: "m" });
    expect(server.requests[0]?.url).not.toContain(core);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${marker}`);
  });
});

describe.each(apis)("$name", ({ create, page }) => {
  test("a client that was used, its lists and its openapi-fetch client do not show the key", async () => {
    const fetch = async () => answer(page([1]));
    const subject = create("https://api.example", { fetch });
    await subject.get();
    await subject.list();
    await subject.openapiFetch();
    secretFree(subject.client);
    secretFree(subject.list());
    for (const resource of Object.values(subject.client)) secretFree(resource);
  });

  test("errors of the openapi-fetch client do not show the key", async () => {
    const logger = recorder();
    const fetch = (_: string, init: RequestInit) =>
      Promise.reject(new TypeError(JSON.stringify(init.headers)));
    const subject = create("https://api.example", { fetch, retry: false, logger });
    secretFree(await errorOf(subject.openapiFetch(), Error));
    secretFree(logger.lines);
  });

  const wrong: readonly [string, unknown][] = [
    ["an object", { key: marker }],
    ["a list", [marker]],
    ["a Buffer", Buffer.from(marker)],
    ["a String object", new String(marker)],
    ["a symbol", Symbol(marker)],
    ["a promise", Promise.resolve(marker)],
  ];

  test.each(wrong)("a key that is %s is rejected without being shown", (_, key) => {
    const apiKey = key as string;
    secretFree(thrownBy(() => create("https://api.example", { apiKey })));
  });

  test.each(wrong)(
    "a key function that returns %s is rejected without the value being shown",
    async (_, key) => {
      // A promise in a function equals what an async function returns.
      if (key instanceof Promise) return;
      const apiKey = () => key as string;
      const error = await errorOf(
        create("https://api.example", { apiKey, fetch: never }).get(),
        UsageError,
      );
      secretFree(error);
    },
  );

  test("a header that cannot be sent is rejected without being shown", async () => {
    for (const value of [`${marker}\r\nx: 1`, `${marker}☃`]) {
      const headers = { authorization: value };
      secretFree(thrownBy(() => create("https://api.example", { headers })));
    }
  });

  test("a middleware's own error passes unchanged, and the log does not show the key", async () => {
    const logger = recorder();
    const mine = new Error("mine");
    const middleware = [() => Promise.reject(mine)];
    const { get } = create("https://api.example", { middleware, logger, fetch: never });
    expect(await reasonOf(get())).toBe(mine);
    secretFree(logger.lines);
  });

  test("a middleware that returns nothing gets an error without the key", async () => {
    const middleware = [async () => undefined as unknown as Response];
    const { get } = create("https://api.example", { middleware, fetch: never });
    secretFree(await errorOf(get(), UsageError));
  });

  test("a redirect to a host named like the key, which URLs write in lower case", async () => {
    const apiKey = "keyMARKER1a2bHOSTkey";
    const server = await serve(redirect(`https://${apiKey}.example/`));
    secretFree(await reasonOf(create(server.url, { apiKey }).get()), apiKey);
  });

  test("a timeout, and the caller's abort", async () => {
    const server = await serve(silent);
    const subject = create(server.url, { timeout: 20, retry: false });
    secretFree(await reasonOf(subject.get()));
  });
});

describe("a key in the query", () => {
  const qodex = (url: string) => createQodex({ apiKey: "another-key-of-the-test", baseUrl: url });

  test("is not in the address of the response either", async () => {
    const server = await serve(
      redirect(`/moved?access_key=${encodeURIComponent(marker)}`),
      json({}),
    );
    const call = qodex(server.url).collections.get({ collectionId: "c", access_key: marker });
    const { response } = await call.withResponse();
    expect(server.requests[1]?.url).toContain(core);
    secretFree(response);
    secretFree(response.url);
    const result = await call.result();
    secretFree(result);
    expect(Object.keys(result)).toEqual(["ok", "data", "response", "requestId"]);
  });
});

test("short keys and the words of other headers do not make an error unreadable", async () => {
  const server = await serve(json({ code: "Unauthorized", message: "Bearer is a word" }, 401));
  const teams = createTeams({ apiKey: "abc", organizationId: "o", baseUrl: server.url });
  const error = await errorOf(teams.members.get({ member_id: "m" }), AuthenticationError);
  expect(error.vendorMessage).toBe("Bearer is a word");
});

/** What a function throws: a UsageError. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return error;
  }
  throw new Error("It should have been refused.");
}
