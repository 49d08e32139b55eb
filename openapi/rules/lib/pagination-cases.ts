import type { Case } from "./testing.ts";

/** An `x-pagination` that fits the list of the fixture: by token. */
export const token = {
  style: "token",
  request: "nextToken",
  response: "/nextToken",
  items: "/members",
  pageSize: "maxResults",
};

/** Another one: by page numbers. */
export const page = {
  style: "page",
  request: "maxResults",
  response: "/total",
  items: "/members",
  counts: "items",
};

/** The fixture with another `x-pagination`, and what the rule says of it. */
export const withPagination = (extension: unknown, ...says: (string | RegExp)[]): Case => ({
  edit: { "list.x-pagination": extension },
  says,
});
