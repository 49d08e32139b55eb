import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { raw } from "../../support/mock/raw.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

const page = () => raw(mock.urls.teams, "/__mock/", { accept: "text/html" });
const members = "/v1/organizations/o/members";
const ask = (path: string, headers: Record<string, string> = {}) =>
  raw(mock.urls.teams, path, { authorization: "Bearer any", ...headers });

const entities: Readonly<Record<string, string>> = {
  "&#60;": "<",
  "&#62;": ">",
  "&#38;": "&",
  "&#34;": '"',
  "&#39;": "'",
};

test("the page shows of each rejected request what its response says, and where a key belongs", async () => {
  const paths = [
    ["/v1/organization", {}],
    ["/v1/organizations/o/nowhere", {}],
    [members, { authorization: "" }],
    [members, { authorization: "Basic x" }],
    [`${members}?maxResults=0&includeDeleted=perhaps`, {}],
    [members, { accept: "image/png" }],
    [members, { prefer: "code=418" }],
    ["/v1/organizations/%ZZ/members", {}],
  ] as const;
  for (const [path, headers] of paths) {
    const answer = await ask(path, headers);
    const { title = "", detail = "" } = JSON.parse(answer.body);
    const noted = JSON.parse(String(answer.headers["sl-violations"] ?? "[]"));
    const [{ message = detail || title } = {}] = noted;
    const [, row] = /<span class="why error">([^<]*)</.exec((await page()).body) ?? [];
    const text = (row ?? "").replace(/&#?\w+;/g, (entity) => entities[entity] ?? entity);
    expect(message, path).not.toBe("");
    expect(text, path).toContain(message);
  }
  expect((await page()).body).toContain(
    "No key in `Authorization: Bearer &lt;key&gt;`"
      .replaceAll("&lt;", "&#60;")
      .replaceAll("&gt;", "&#62;"),
  );
});
