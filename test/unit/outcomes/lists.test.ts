import { describe, expect, test } from "vitest";
import { answer, reasonOf, stubbed } from "../../support/client/client.ts";
import { responseOf, rowsOf } from "./table.ts";

const rows = rowsOf("lists.txt");

/** `items 2`, or the name of the error, whose cursor must be that of the page. */
async function outcomeOf(pages: readonly Response[], cursor: string | undefined): Promise<string> {
  let sent = 0;
  const fetch = async () => pages[sent++] as Response;
  const teams = stubbed(fetch, { retry: false });
  let items = 0;
  const walk = async () => {
    for await (const page of teams.members.list().pages()) items = page.items.length;
  };
  const error = await walk().then(
    () => undefined,
    (reason: Error & { cursor?: string }) => reason,
  );
  if (!error) return `items ${items}`;
  if (error.name === "PaginationError") expect(error.cursor).toBe(cursor);
  return error.name;
}

describe("a page of a list", () => {
  test.each(rows)("%s %s %s: %s", async (status, type, body, outcome) => {
    const page = () => responseOf(status, type, body);
    expect(await outcomeOf([page()], undefined)).toBe(outcome);
    const before = answer({ members: [{ id: "before" }], nextToken: "A" });
    expect(await outcomeOf([before, page()], "A")).toBe(outcome);
  });

  test.each(rows.filter(([, , , outcome]) => !outcome?.startsWith("items")))(
    "awaited, %s %s %s: %s",
    async (status, type, body, outcome) => {
      const teams = stubbed(async () => responseOf(status, type, body), { retry: false });
      expect(await reasonOf(teams.members.list())).toMatchObject({ name: outcome });
    },
  );
});
