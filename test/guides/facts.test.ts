import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { callOptionNames } from "../../src/client/options.ts";
import * as index from "../../src/index.ts";
import { createQodex } from "../../src/qodex.ts";
import {
  defaultRetry,
  type Failure,
  type RetryInput,
  shouldRetry,
} from "../../src/retry/policy.ts";
import { createTeams } from "../../src/teams.ts";

// The guides' lists must be complete.

const read = (path: string) => readFileSync(join(root, path), "utf8");
const guide = (name: string) => read(`docs/guides/${name}.md`);
const all = readdirSync(join(root, "docs/guides")).map((name) => read(`docs/guides/${name}`));
const manifest = JSON.parse(read("package.json"));

test("the guide of errors has every class", () => {
  const classes = Object.entries(index)
    .filter(([, value]) => typeof value === "function" && value.prototype instanceof Error)
    .map(([name]) => name);
  expect(classes.length).toBeGreaterThan(15);
  expect(classes.filter((name) => !guide("errors").includes(`| \`${name}\``))).toEqual([
    // It shares a row.
    "ServiceUnavailableError",
  ]);
  expect(guide("errors")).toContain("`ServerError`, `ServiceUnavailableError`");
});

test("the guide of authentication has every environment variable", () => {
  const used = [read("src/teams.ts"), read("src/qodex.ts")].flatMap(
    (source) => source.match(/\bQODE[RX]_[A-Z_]+\b/g) ?? [],
  );
  const rows = [...guide("authentication").matchAll(/^\| `(\w+)` \| `\w+` \|/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual([...new Set(used)].sort());
});

test("the start guide has every option of a call", () => {
  const section = guide("start").split("| option of a call |")[1]?.split("\n\n")[0] ?? "";
  const rows = section.split("\n").flatMap((line) => line.split("|")[1]?.match(/`(\w+)`/g) ?? []);
  expect(rows.map((name) => name.slice(1, -1)).sort()).toEqual([...callOptionNames].sort());
});

test.each([
  ["createTeams", createTeams],
  ["createQodex", createQodex],
])("the guides have every option of %s", (_, create) => {
  const wrong = { noSuchOption: 1 } as object;
  let message = "";
  try {
    create(wrong);
  } catch (error) {
    message = (error as Error).message;
  }
  const names = /Options: (.+)\.$/.exec(message)?.[1]?.split(", ") ?? [];
  expect(names.length).toBeGreaterThan(12);
  const isNamed = (name: string) => all.some((text) => new RegExp(`\\b${name}\\b`).test(text));
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

test("the guides have every entry of the package", () => {
  const entries = Object.keys(manifest.exports)
    .map((entry) => entry.replace(/^\./, "qodekit"))
    .filter((entry) => entry !== "qodekit" && !entry.endsWith("/package.json"));
  const isNamed = (entry: string) =>
    all.some(
      (text) => text.includes(entry) || text.includes(entry.replace(/^.*\/(?=openapi-3)/, "")),
    );
  expect(entries.filter((entry) => !isNamed(entry))).toEqual([]);
});

test("the guide on run times lists the tested ones", () => {
  const { dependencies, optionalDependencies } = JSON.parse(
    read("test/package/runtimes/package.json"),
  );
  const minor = (version: string) => version.split(".").slice(0, 2).join(".");
  const text = guide("run-times");
  expect(text).toContain(`| Deno, Bun | ${minor(dependencies.deno)}, ${minor(dependencies.bun)} |`);
  const nodes = Object.keys(optionalDependencies).map((name) => name.split("-")[1] ?? "");
  const own = manifest.devDependencies.node.split(".")[0];
  const listed = /^\| Node \| (.+) \|$/m.exec(text)?.[1]?.split(", ") ?? [];
  expect(listed.sort()).toEqual([...new Set([...nodes, own])].sort());
});

test("README's figures are those of the tables", () => {
  const [, section = ""] = read("README.md").split("## Figures\n");
  const figures = section.split("\n## ")[0]?.match(/\d+(?:[.,]\d+)+/g) ?? [];
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.filter((figure) => !guide("benchmarks").includes(figure))).toEqual([]);
});

test("a finished list saves an empty cursor, and an empty cursor starts again", async () => {
  const sent: (string | null)[] = [];
  const fetch = async (url: string) => {
    const token = new URL(url).searchParams.get("nextToken");
    sent.push(token);
    return Response.json({ members: [{ id: token ?? "1" }], nextToken: token ? "" : "2" });
  };
  const teams = createTeams({ apiKey: "k", organizationId: "o", fetch });
  let saved: string | undefined = "";
  for (let run = 0; run < 2; run += 1) {
    for await (const page of teams.members.list().pages({ cursor: saved }))
      saved = page.cursor ?? "";
    expect(saved).toBe("");
  }
  expect(sent).toEqual([null, "2", null, "2"]);
  expect(guide("lists")).toContain(
    "a finished run saves an empty one, and the next run starts again",
  );
});

describe("sizes are those of the budget, in kB of 1,000 bytes", () => {
  const budget: Record<string, number> = JSON.parse(read("test/bench/size-budget.json"));
  const kB = (name: string) => ((budget[name] ?? Number.NaN) / 1000).toFixed(1);

  test("in README", () => {
    expect(read("README.md")).toContain(
      `\`createTeams\` is ${kB("createTeams")} kB and \`createQodex\` ${kB("createQodex")} kB (1 kB = 1,000 bytes)`,
    );
  });

  test("in the guide", () => {
    const rows = guide("benchmarks").matchAll(/^\| `(create\w+)`, \d+ operations \| (.+) \|$/gm);
    expect([...rows].map(([, name, size]) => [name, size])).toEqual(
      ["createTeams", "createQodex"].map((name) => [name, kB(name)]),
    );
    expect(guide("benchmarks")).toContain("minified and gzipped; 1 kB = 1,000 bytes:");
  });

  test("and no page has another kB", () => {
    const pages = [...all, read("README.md"), read("CHANGELOG.md")];
    expect(pages.flatMap((text) => text.match(/kB\b[^.\n]*1,?024 bytes/g) ?? [])).toEqual([]);
  });
});

describe("the table of retries", () => {
  const rows = guide("retries")
    .split("| outcome |")[1]
    ?.split("\n\n")[0]
    ?.split("\n")
    .slice(2)
    .map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
  const statuses = (...list: number[]) => list.map((status): Failure => ({ status }));
  const codes = (...list: string[]) => list.map((code): Failure => ({ code }));
  const limited = (code: string, ...list: number[]) =>
    list.map((status): Failure => ({ status, code }));
  /** The outcomes of each row except the last one: an abort is not a failure to decide about. */
  const outcomes: readonly (readonly Failure[])[] = [
    statuses(400, 401, 403, 404, 409, 422, 418, 599),
    statuses(408, 425, 500, 502, 503, 504),
    [...statuses(429), ...limited("rateLimited", 429)],
    limited("serviceLimitExhausted", 429, 500, 503),
    codes("ECONNREFUSED", "ENOTFOUND"),
    codes("SELF_SIGNED_CERT_IN_CHAIN", "CERT_HAS_EXPIRED"),
    [...codes("ECONNRESET", "UND_ERR_SOCKET"), { code: "ETIMEDOUT" }],
  ];
  type Column = Partial<RetryInput>[];
  const optedIn = { ...defaultRetry, nonIdempotent: true };
  const columns: readonly Column[] = [
    [{ method: "GET" }, { method: "PUT" }, { method: "DELETE" }],
    [{ method: "POST" }, { method: "PATCH" }],
    [
      { method: "POST", options: optedIn },
      { method: "PATCH", options: optedIn },
      { method: "POST", idempotent: true },
    ],
    [
      { method: "GET", replayable: false },
      { method: "POST", options: optedIn, replayable: false },
    ],
  ];

  function timesSent(failure: Failure, input: Partial<RetryInput>): number {
    const nonRetryableCodes = ["serviceLimitExhausted"];
    const usual = { method: "GET", replayable: true, options: defaultRetry } as const;
    for (let attempts = 1; ; attempts += 1) {
      const asked = { ...usual, nonRetryableCodes, ...input, attempts, failure };
      if (!shouldRetry(asked)) return attempts;
    }
  }

  test("has all rows", () => expect(rows).toHaveLength(outcomes.length + 1));

  test.each(outcomes.map((failures, index) => ({ failures, row: rows?.[index] ?? [] })))(
    "$row.0",
    ({ failures, row }) => {
      const sent = columns.map((column) => [
        ...new Set(failures.flatMap((failure) => column.map((each) => timesSent(failure, each)))),
      ]);
      expect(sent).toEqual(row.slice(1).map((cell) => [Number(cell)]));
    },
  );
});
