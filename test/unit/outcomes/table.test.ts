import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rowsOf } from "./table.ts";

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt"));

test("the tables have at least 150 rows, each of its kind once", () => {
  const rows = files.flatMap((file) => rowsOf(file).map((row) => `${file}: ${row.join(" | ")}`));
  const questions = files.flatMap((file) =>
    rowsOf(file).map(
      (row) => `${file}: ${row.slice(0, file === "waits.txt" ? 2 : -1).join(" | ")}`,
    ),
  );
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
});

test("each row has an outcome", () => {
  for (const file of files) {
    expect(rowsOf(file).filter((row) => !row.at(-1))).toEqual([]);
  }
});
