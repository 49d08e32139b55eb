import { describe, expect, test } from "vitest";
import type { ConnectionError } from "../../../src/teams.ts";
import { noWaits, stubbed } from "../../support/client/client.ts";
import { doubles, good } from "./doubles.ts";
import { rowsOf } from "./table.ts";

const rows = rowsOf("doubles.txt");

describe("a call", () => {
  test("each double has a row, and each row a double", () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(doubles));
  });

  test.each(rows)("with %s: %s", async (name = "", outcome = "") => {
    noWaits();
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on("unhandledRejection", note);
    const { fetch = good, options, call, calls = 1, parseAs, added } = doubles[name]?.() ?? {};
    let sent = 0;
    const teams = stubbed((url, init) => {
      sent += 1;
      return fetch(url, init);
    }, options);
    const one = () =>
      parseAs
        ? teams.request("GET", "/x", { parseAs })
        : teams.members.get({ member_id: "m", ...call });
    const results = await Promise.all(
      Array.from({ length: calls }, async () => {
        try {
          return `data ${JSON.stringify(await one())}`;
        } catch (error) {
          const { name: kind, code } = error as ConnectionError;
          const known = code === undefined ? kind : `${kind} ${code}`;
          return added ? known : `${known}, sent ${sent}`;
        }
      }),
    );
    // Warnings and rejections come after the microtasks of a turn.
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", note);
    expect(rejections).toEqual([]);
    expect([...new Set(results)].join() + (added?.() ?? "")).toBe(outcome);
  });
});
