import { describe, expect, test } from "vitest";
import { type AnyClient, createClient } from "../../support/client/clients.ts";

type Walk = (client: AnyClient) => AsyncIterable<unknown> | undefined;

const lists: Readonly<Record<string, readonly [api: string, walk: Walk]>> = {
  "teams members": ["teams", (client) => client["members"]?.["list"]?.()],
  "teams usage": ["teams", (client) => client["usage"]?.["listEvents"]?.()],
  "qodex audit logs": ["qodex", (client) => client["auditLogs"]?.["list"]?.()],
  "qodex call logs": ["qodex", (client) => client["mockCallLogs"]?.["list"]?.({ mockId: "m" })],
  "qodex elements": ["qodex", (client) => client["privateNetworkElements"]?.["list"]?.()],
  "qodex SCIM users": ["qodex", (client) => client["scimUsers"]?.["list"]?.()],
};

/** The server's pages in turn, as JSON; the result of iterating over the list; and the reason. */
// biome-ignore format: a table is read by its columns.
const walks: readonly [list: string, pages: readonly unknown[], items: readonly unknown[], why: string][] = [
  ["teams members",    [{ members: [1], nextToken: "a", total: { of: 9 } }, { members: [2] }],        [1, 2],    "a new field"],
  ["teams members",    [{ members: [1], nextToken: null }],                                          [1],       "a null cursor is the end"],
  ["teams members",    [{ members: [1], nextToken: "" }],                                            [1],       "an empty cursor is the end"],
  ["teams members",    [{ members: [null, { id: 1, role: "captain" }] }],      [null, { id: 1, role: "captain" }], "items pass as they are"],
  ["teams members",    [{ members: [1], nextToken: 7 }, { members: [2] }],                           [1, 2],    "a cursor that became a number"],
  ["teams usage",      [{ usages: [1], nextToken: "a", pageInfo: null }, { usages: [2] }],           [1, 2],    "a new object that is null"],
  ["qodex audit logs", [{ trails: [1], nextCursor: "a" }, { trails: [2], nextCursor: null }],        [1, 2],    "a null cursor is the end"],
  ["qodex audit logs", [{ trails: [1] }],                                                            [1],       "no cursor is the end"],
  ["qodex call logs",  [{ "call-logs": [1], meta: { nextCursor: "a" } }, { "call-logs": [2], meta: null }], [1, 2], "null in place of the meta data"],
  ["qodex call logs",  [{ "call-logs": [1] }],                                                       [1],       "no meta data"],
  ["qodex call logs",  [{ "call-logs": [1], meta: [] }],                                             [1],       "a list in place of the meta data"],
  ["qodex elements",   [{ elements: [1, 2], meta: { totalCount: 3 } }, { elements: [3], meta: {} }, { elements: [] }], [1, 2, 3], "the total is left out"],
  ["qodex elements",   [{ elements: [1, 2], meta: null }, { elements: [3] }, { elements: [] }],    [1, 2, 3], "no total: up to an empty page"],
  ["qodex elements",   [{ elements: [1, 2], meta: { totalCount: "2" } }],                            [1, 2],    "a total that became a text"],
  ["qodex SCIM users", [{ Resources: [1], totalResults: 2 }, { Resources: [2], totalResults: 2 }],   [1, 2],    "no startIndex, no itemsPerPage"],
  ["qodex SCIM users", [{ totalResults: 0 }],                                                        [],        "RFC 7644 leaves Resources out of an empty list"],
  ["qodex SCIM users", [{ Resources: [1], totalResults: null }, { Resources: [] }],                [1],       "no total: up to an empty page"],
];

describe("iterating over the pages of a newer server", () => {
  test.each(walks)("%s: %j gives %j, %s", async (list, pages, expected) => {
    const [api = "", walk] = lists[list] ?? [];
    let sent = 0;
    const client = createClient(api, {
      apiKey: "key-of-the-evolution",
      fetch: async () => {
        sent += 1;
        return Response.json(pages[sent - 1], { status: 203 });
      },
    });
    const items: unknown[] = [];
    for await (const item of walk?.(client) ?? []) items.push(item);
    expect(items).toEqual(expected);
    expect(sent).toBe(pages.length);
  });
});
