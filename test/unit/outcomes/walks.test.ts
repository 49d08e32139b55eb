import { describe, expect, test } from "vitest";
import { type FetchPage, ListCall } from "../../../src/calls/list-call.ts";
import { pagings } from "../../support/client/lists.ts";
import { rowsOf } from "./table.ts";

const paging = {
  page: pagings["page, total of pages"],
  offset: pagings.offset,
  scim: pagings.scim,
  token: pagings.token,
};
type Style = keyof typeof paging;

function pageOf(style: Style, items: unknown[], total: number | undefined, cursor?: string) {
  if (style === "page") return { data: { items, pagination: { totalPages: total } } };
  if (style === "offset") return { items, total };
  return style === "scim"
    ? { Resources: items, totalResults: total }
    : { items, nextToken: cursor };
}

/** What each server sends for its n-th request, from 1. */
const servers: Readonly<Record<string, (style: Style, n: number) => object>> = {
  "sends empty pages, total 100000": (style) => pageOf(style, [], 100_000),
  "ignores the position, total 1000": (style) => pageOf(style, [{ id: 1 }, { id: 2 }], 1000),
  "ignores the position, no total": (style) => pageOf(style, [{ id: 1 }, { id: 2 }], undefined),
  "sends the same page under fresh cursors": (style, n) => pageOf(style, [{ id: 1 }], 0, `c${n}`),
  "sends empty pages under fresh cursors": (style, n) => pageOf(style, [], 0, `c${n}`),
  "sends 100 empty pages, then the last": (style, n) =>
    n <= 100 ? pageOf(style, [], 0, `c${n}`) : pageOf(style, [1, 2], 0),
  "sends one cursor again and again": (style, n) => pageOf(style, [{ id: n }], 0, "c"),
  "empty in the middle, total 1000": (style, n) => pageOf(style, n === 1 ? [1, 2] : [], 1000),
};

describe("a walk", () => {
  test.each(rowsOf("walks.txt"))(
    "%s: a server that %s: %s requests, %s",
    async (style, server, requests, outcome) => {
      let sent = 0;
      const fetch: FetchPage = async (query) => {
        sent += 1;
        if (sent > 1000) throw new Error("The walk does not end.");
        const data = servers[server as string]?.(style as Style, sent);
        return { data, response: new Response(), requestId: undefined, sent: query };
      };
      let items = 0;
      const walk = async () => {
        for await (const _ of new ListCall("listThings", paging[style as Style], fetch)) items += 1;
        return `items ${items}`;
      };
      const seen = await walk().catch((error: Error) => error.name);
      expect([seen, String(sent)]).toEqual([outcome, requests]);
    },
  );
});
