import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import {
  at,
  type Operation,
  operationsOf,
  type Paging,
  send,
} from "../../support/mock/operations.ts";
import { raw } from "../../support/mock/raw.ts";

const lists = allApis
  .flatMap(operationsOf)
  .filter(({ paging }) => paging !== undefined) as (Operation & {
  paging: Paging;
})[];
const byStyle = (...styles: string[]) =>
  lists.filter(({ paging }) => styles.includes(paging.style));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

const page = (operation: Operation, query: Record<string, string> = {}) =>
  send(mock.urls, operation, { query });
const itemsOf = (paging: Paging, body: unknown) => at(body, paging.items) as unknown[];

test.each(allApis)("the contract of %s has lists to page through", (api) => {
  expect(lists.filter((list) => list.api === api).length).toBeGreaterThan(0);
});

describe.each(byStyle("token"))("$api $id", (operation) => {
  const { paging } = operation;
  const requests = [paging.request].flat();
  const responses = [paging.response].flat();
  const cursorOf = (body: unknown) => responses.map((p) => at(body, p)).find((cursor) => cursor);

  test.each(requests)("ends when following %s", async (parameter) => {
    const seen: unknown[] = [];
    let cursor: unknown;
    let pages = 0;
    do {
      const { status, body } = await page(operation, cursor ? { [parameter]: `${cursor}` } : {});
      expect(status).toBe(200);
      seen.push(...itemsOf(paging, body));
      cursor = cursorOf(body);
      pages += 1;
    } while (cursor && pages < 10);
    expect(pages).toBe(2);
    expect(new Set(seen.map((item) => JSON.stringify(item))).size).toBe(seen.length);
  });

  test.each(requests)("returns the first page for an empty %s", async (parameter) => {
    const { body } = await page(operation, { [parameter]: "" });
    expect(body).toEqual((await page(operation)).body);
  });

  test.each(requests)("refuses a %s that it never returned", async (parameter) => {
    const { status, body, headers } = await page(operation, { [parameter]: "made-up" });
    expect(status).toBe(operation.rejection);
    expect(body).toEqual(expect.any(Object));
    const rule = `parameter \`${parameter}\` must be empty or a cursor from the previous page`;
    expect(headers.get("sl-violations")).toContain(rule);
  });
});

describe.each(byStyle("page"))("$api $id", (operation) => {
  const { paging } = operation;
  const parameter = String(paging.request);

  test("ends when counting pages", async () => {
    const [none, one, two, three] = await Promise.all(
      ["", "1", "2", "3"].map(
        async (n) => (await page(operation, n ? { [parameter]: n } : {})).body,
      ),
    );
    expect(none).toEqual(one);
    expect(itemsOf(paging, one).length).toBeGreaterThan(0);
    expect(itemsOf(paging, two).length).toBeGreaterThan(0);
    expect(itemsOf(paging, two)).not.toEqual(itemsOf(paging, one));
    expect(itemsOf(paging, three)).toEqual([]);
    const total = at(one, String(paging.response));
    const items = itemsOf(paging, one).length + itemsOf(paging, two).length;
    expect(total).toBe(paging.counts === "pages" ? 2 : items);
    expect(at(three, String(paging.response))).toBe(total);
  });
});

describe.each(byStyle("offset", "scim"))("$api $id", (operation) => {
  const { paging } = operation;
  const parameter = String(paging.request);
  const start = paging.style === "scim" ? 1 : 0;
  const from = async (position: number) =>
    (await page(operation, { [parameter]: `${position}` })).body;

  test("ends when counting items", async () => {
    const first = (await page(operation)).body;
    expect(await from(start)).toEqual(first);
    const seen = [...itemsOf(paging, first)];
    const last = await from(start + seen.length);
    expect(itemsOf(paging, last).length).toBeGreaterThan(0);
    seen.push(...itemsOf(paging, last));
    expect(new Set(seen.map((item) => JSON.stringify(item))).size).toBe(seen.length);
    const behind = await from(start + seen.length);
    expect(itemsOf(paging, behind)).toEqual([]);
    const totals = [first, last, behind].map((body) => at(body, String(paging.response)));
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBeGreaterThanOrEqual(seen.length);
  });
});

describe.each(lists.filter(({ paging }) => paging.pageSize !== undefined))(
  "$api $id with a page size of 1",
  (operation) => {
    const { paging } = operation;
    const requests = [paging.request].flat();
    const responses = [paging.response].flat();

    test("returns every item of the examples once, and ends", async () => {
      const [one, two] = await Promise.all(
        ["firstPage", "lastPage"].map((name) =>
          send(mock.urls, operation, { headers: { prefer: `example=${name}` } }),
        ),
      );
      const all = [...itemsOf(paging, one?.body), ...itemsOf(paging, two?.body)];
      const seen: unknown[] = [];
      let next: string | undefined = "";
      while (next !== undefined && seen.length <= all.length) {
        const { status, headers, body } = await page(operation, {
          [String(paging.pageSize)]: "1",
          ...(next === "" ? {} : { [String(requests[0])]: next }),
        });
        expect([status, headers.get("sl-violations")]).toEqual([200, null]);
        expect(itemsOf(paging, body)).toHaveLength(1);
        seen.push(...itemsOf(paging, body));
        next = nextOf(body, seen.length);
      }
      expect(seen).toEqual(all);

      function nextOf(body: unknown, count: number): string | undefined {
        if (paging.style === "token") {
          const cursor = responses.map((pointer) => at(body, pointer)).find((value) => value);
          return cursor === undefined ? undefined : String(cursor);
        }
        if (count === all.length) return undefined;
        return String(paging.style === "offset" ? count : count + 1);
      }
    });
  },
);

test("every list has a style that is tested here", () => {
  const tested = byStyle("token", "page", "offset", "scim");
  expect(tested.map(({ id }) => id)).toEqual(lists.map(({ id }) => id));
});

describe.each(allApis)("%s: a request that selects one response", (api) => {
  const [list] = byStyle("token").filter((one) => one.api === api) as [
    Operation & { paging: Paging },
  ];
  const query = { [String(list.paging.request)]: "made-up" };

  test.each([
    ["code=429", 429],
    ["example=empty", 200],
    ["dynamic=true", 200],
  ])("is not paged: Prefer: %s", async (prefer, status) => {
    const answer = await send(mock.urls, list, { query, headers: { prefer } });
    expect(answer.status).toBe(status);
  });

  test("is refused whatever it accepts", async () => {
    const answer = await send(mock.urls, list, { query, headers: { accept: "text/plain" } });
    expect(answer.status).toBe(list.rejection);
  });

  test("is still refused if the contract does not allow it", async () => {
    const answer = await send(mock.urls, list, {
      query: { ...query, [String(list.paging.pageSize)]: "0" },
      headers: { prefer: "code=404" },
    });
    expect(answer.status).toBe(list.rejection);
  });
});

test("a list without Accept is returned in the older form, which has no pages", async () => {
  const list = lists.find(({ id }) => id === "listApis");
  const { status, headers, body } = await raw(mock.urls.qodex, list?.url ?? "", {
    "x-api-key": "any",
  });
  expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
  expect(headers).not.toHaveProperty("sl-violations");
  expect(JSON.parse(body)).toEqual({ apis: [expect.any(Object)] });
});

test.each([
  ["application/json, application/vnd.api.v10+json", false],
  ["application/vnd.api.v10+json, application/json", true],
  ["application/json;q=0.5, application/vnd.api.v10+json", true],
  ["application/json, application/vnd.api.v10+json;q=0.5", false],
])("a list with two forms has the preferred one: %s", async (accept, paged) => {
  const list = lists.find(({ id }) => id === "listApis");
  const { status, headers, body } = await raw(mock.urls.qodex, list?.url ?? "", {
    "x-api-key": "any",
    accept,
  });
  expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
  expect("meta" in JSON.parse(body)).toBe(paged);
});
