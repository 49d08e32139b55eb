import type { Body } from "./operation.ts";
import type { Pagination } from "./pagination.ts";
import { valueAt } from "./schema.ts";

const present = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Whether the example has a next page. Always true for an offset page, whose example cannot show it. */
function hasMore(page: Pagination, value: unknown): boolean {
  const items = valueAt(value, page.items);
  const count = Array.isArray(items) ? items.length : 0;
  const [pointer = ""] = page.response;
  if (page.style === "token") return page.response.some((at) => present(valueAt(value, at)));
  if (page.style === "offset") return true;
  return Number(valueAt(value, pointer)) > (page.counts === "pages" ? 1 : count);
}

/**
 * The mock returns `firstPage` without a cursor and `lastPage` with one. If one is missing, or the last
 * page has a next page, paging against the mock would never end.
 */
export function exampleProblems(page: Pagination, body: Body): string[] {
  if (page.style === "single") return listProblems(page, body);
  const problems: string[] = [];
  for (const name of ["firstPage", "lastPage"]) {
    const example = body.examples.get(name);
    if (example === undefined) {
      problems.push(
        `the ${body.status} body has no example "${name}". Add it: the mock pages with it`,
      );
    } else if (!Array.isArray(valueAt(example["value"], page.items))) {
      problems.push(`the example "${name}" has no list at "${page.items}"`);
    }
  }
  const first = body.examples.get("firstPage");
  const last = body.examples.get("lastPage");
  const [pointer = ""] = page.response;
  if (first !== undefined && !hasMore(page, first["value"])) {
    const more = page.style === "token" ? "a cursor" : "a total beyond this page";
    problems.push(`the example "firstPage" must show ${more} at "${pointer}"`);
  }
  if (page.style === "token" && last !== undefined && hasMore(page, last["value"])) {
    problems.push(`the example "lastPage" must not show a cursor at ${page.response.join(" or ")}`);
  }
  return problems;
}

/** Every example of a `single` list has the list; if it is `optional`, at least one has. */
function listProblems(page: Pagination, body: Body): string[] {
  const bare = [...body.examples].filter(([, { value }]) => {
    const items = valueAt(value, page.items);
    return !(Array.isArray(items) || (page.optional && items === undefined));
  });
  const shown = [...body.examples.values()].some(({ value }) =>
    Array.isArray(valueAt(value, page.items)),
  );
  if (bare.length === 0 && !shown) return [`no example shows the list at "${page.items}"`];
  return bare.map(([name]) => `the example "${name}" has no list at "${page.items}"`);
}
