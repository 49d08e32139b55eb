import * as api from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import { nodeFetch } from "../../../src/node.ts";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { traced } from "../../../src/opentelemetry.ts";
import { createQodex } from "../../../src/qodex.ts";
import { sharedLimiter } from "../../../src/rate-limiter-flexible.ts";
import { createTeams, UsageError } from "../../../src/teams.ts";
import { validateTeams } from "../../../src/validate/teams.ts";
import { answer, reasonOf } from "../../support/client/client.ts";
import { membersPath } from "./fixtures.ts";

class Getters {
  get limit() {
    return 1;
  }
}
class Fields {
  #hidden = 1;
  get hidden() {
    return this.#hidden;
  }
}
const inputs: readonly (readonly [name: string, input: () => unknown, got: string])[] = [
  ["a string", () => "name=x", "a value of type string"],
  ["a number", () => 5, "a value of type number"],
  ["null", () => null, "null"],
  ["an array", () => [], "an array"],
  ["URLSearchParams", () => new URLSearchParams({ name: "x" }), "an instance of URLSearchParams"],
  ["a form", () => new FormData(), "an instance of FormData"],
  ["a Headers", () => new Headers({ a: "b" }), "an instance of Headers"],
  ["a Map", () => new Map([["name", "x"]]), "an instance of Map"],
  ["a Date", () => new Date(0), "an instance of Date"],
  ["a Response", () => new Response("{}"), "an instance of Response"],
  ["an Error with fields", () => Object.assign(new Error("e"), { a: 1 }), "an instance of Error"],
  ["a promise", () => Promise.resolve({ body: {} }), "a promise (await it first)"],
  ["a call", () => teams().members.list(), "a promise (await it first)"],
  ["getters", () => new Getters(), "an instance of Getters"],
  ["private fields", () => new Fields(), "an instance of Fields"],
  ["inherited names", () => Object.create({ name: "x" }), "an instance of Object"],
];

const sent: unknown[] = [];
const options = {
  apiKey: "key-of-the-test",
  fetch: async (url: string) => {
    sent.push(url);
    return answer({ members: [] });
  },
};
const teams = () => createTeams({ ...options, organizationId: "o" });
const qodex = () => createQodex(options);

const entries: Readonly<Record<string, (input: never) => unknown>> = {
  "a list": (input) => qodex().collections.list(input),
  "a method with a body": (input) => qodex().mocks.create(input),
  "a method without parameters": (input) => qodex().users.getMe(input),
  "request()": (input) => teams().request("GET", "/v1/x", input),
  "request() with a body": (input) => teams().request("POST", "/v1/x", input),
  "openapi-fetch": (input) => openapiFetch(teams()).GET(membersPath, input),
  "pages()": (input) => teams().members.list().pages(input).next(),
  "with()": (input) => teams().with(input),
  createTeams: (input) => createTeams(input),
  createQodex: (input) => createQodex(input),
  nodeFetch: (input) => nodeFetch(input),
  validateTeams: (input) => validateTeams(input),
  traced: (input) => traced(api, input),
  sharedLimiter: (input) => sharedLimiter({ consume: async () => {} }, input),
};

describe.each(Object.entries(entries))("%s", (_, call) => {
  test.each(inputs)("refuses %s: its content would be dropped", async (_, input, got) => {
    sent.length = 0;
    const error = (await reasonOf(
      (async () => {
        await call(input() as never);
      })(),
    )) as Error;
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(/ (?:takes|needs) (?:an|one) object|must be an object/);
    expect(error.message).toContain(`; got ${got}.`);
    expect(sent).toEqual([]);
  });
});

test("the message names what the call takes", async () => {
  const form = (await reasonOf(
    qodex().collections.importFromOpenApi(new FormData() as never),
  )) as Error;
  expect(form.message).toMatch(
    /^\w+ takes one object with named values: .*\bbody, signal, .*FormData\.$/,
  );
  const path = (await reasonOf(teams().request("POST", "/v1/x", new FormData() as never))) as Error;
  expect(path.message).toBe(
    "request() takes one object with named values: body, signal, timeout, totalTimeout, maxResponseBytes, " +
      "retry, headers, query, parseAs, template; got an instance of FormData.",
  );
});

test("an instance with its own fields, a module and an object without a prototype are valid", async () => {
  class Input {
    readonly maxResults = 5;
  }
  const bare: object = Object.assign(Object.create(null), { maxResults: 5 });
  const module = Object.assign(Object.create(null), {
    maxResults: 5,
    [Symbol.toStringTag]: "Module",
  });
  for (const input of [new Input(), bare, module]) {
    sent.length = 0;
    await teams().members.list(input);
    expect(sent).toEqual([expect.stringMatching(/\?maxResults=5$/)]);
  }
});
