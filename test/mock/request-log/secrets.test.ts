import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.ts";

let mock: Mock;
const logged: MockRequest[] = [];
beforeAll(async () => {
  mock = await startMock({ stateful: true, logger: (request) => logged.push(request) });
});
afterAll(() => mock?.stop());
beforeEach(() => {
  mock.reset();
  logged.length = 0;
});

const key = "kQ7zX2vP9mT4wL8";
const headers = { "x-api-key": key, "content-type": "application/json" };
const qodex = (path: string, init: RequestInit = {}) =>
  fetch(mock.urls.qodex + path, { ...init, headers: { ...headers, ...init.headers } });
const create = (body: unknown) =>
  qodex("/collections?workspace=w", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
/** Everything that shows requests, replies and state, as one text. */
const everything = async () => {
  const texts = ["/__mock/", "/__mock/requests", "/__mock/replies", "/__mock/health"].map(
    async (path) => {
      const response = await qodex(path, { headers: { accept: "text/html, */*" } });
      expect(response.status, path).toBe(200);
      return response.text();
    },
  );
  return [...(await Promise.all(texts)), JSON.stringify([mock.requests(), logged])].join("\n");
};

test("credentials in a collection are shown nowhere", async () => {
  const auth = { type: "bearer", bearer: [{ key: "token", value: "s3cret-1", type: "string" }] };
  const request = { method: "GET", header: [{ key: "Authorization", value: "s3cret-2" }], auth };
  const info = {
    name: "Ferries",
    schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
  };
  const collection = { info, item: [{ name: "One", request }], auth };
  expect((await create({ collection })).status).toBe(200);
  const shown = await everything();
  expect(shown).toContain("Ferries");
  expect(shown).not.toMatch(/s3cret/);
});

test("keys in the conditions of a scripted reply are shown nowhere", async () => {
  mock.use("getMock", { status: 503, match: { headers: { authorization: "Bearer s3cret-3" } } });
  const shown = await everything();
  expect(shown).toContain("getMock");
  expect(shown).not.toMatch(/s3cret/);
});

test("a body nested too deeply to be shown is logged as such, and breaks nothing", async () => {
  const deep = `${"[".repeat(8_000)}${"]".repeat(8_000)}`;
  expect((await create(deep)).status).toBe(400);
  await create(`{"collection":{"info":{"name":"Deep"},"item":[],"more":${deep}}}`);
  expect(logged.map(({ path }) => path)).toEqual(Array(2).fill("/collections?workspace=w"));
  expect(await everything()).toContain("(nested deeper than 500 levels)");
});

test("no part of a key remains where a text is cut", async () => {
  for (const length of [485, 490, 495, 499]) {
    mock.use("getMock", { status: 400, body: { message: `${"a".repeat(length)}${key}` } });
    await qodex("/mocks/m");
  }
  for (const length of [20, 26, 38]) {
    const sources = `${"a".repeat(length)}${key} and more`;
    const response = await qodex(`/secret-types?sources=${encodeURIComponent(sources)}`);
    expect(JSON.stringify([...response.headers])).not.toContain(key.slice(0, 6));
  }
  expect(await everything()).not.toContain(key.slice(0, 6));
});

test("a text that only begins like a key is shown", async () => {
  const session = mock.session("login");
  expect(session.apiKey).toMatch(/^mock-session-/);
  await qodex("/mocks/mock-session-login", { headers: { "x-api-key": session.apiKey } });
  expect(session.requests().map(({ path }) => path)).toEqual(["/mocks/mock-session-login"]);
});

test.each(["return=minimal", "respond-async, wait=10"])(
  "`Prefer: %s` selects no response: scripted replies and state work",
  async (prefer) => {
    mock.use("getMock", { status: 503 });
    expect((await qodex("/mocks/m", { headers: { prefer } })).status).toBe(503);
    const body = JSON.stringify({ environment: { name: "Quay" } });
    const made = await qodex("/environments?workspace=w", { method: "POST", body });
    const { environment } = (await made.json()) as { environment: { id: string } };
    const removed = { method: "DELETE", headers: { prefer } };
    expect((await qodex(`/environments/${environment.id}`, removed)).status).toBe(200);
    const { environments } = (await (await qodex("/environments?workspace=w")).json()) as {
      environments: { id: string }[];
    };
    expect(environments.map(({ id }) => id)).not.toContain(environment.id);
  },
);
