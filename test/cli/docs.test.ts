import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readApi } from "../../scripts/docs/contract/api.ts";
import { writeReference } from "../../scripts/docs/plain/reference.ts";
import { writeReferenceSearch } from "../../scripts/docs/plain/reference-search.ts";
import { apis, root } from "../../scripts/lib/paths.ts";
import { temporary } from "../../scripts/lib/temporary.ts";
import { readGuides } from "../../src/cli/docs/guides.ts";
import { Reference } from "../../src/cli/docs/reference.ts";
import { terminalText } from "../../src/cli/docs/terminal.ts";
import { runDocs, terminalOf } from "../../src/cli/docs.ts";
import { CommandLineError } from "../../src/shared/command-line.ts";

let folder: string;
let reference: Reference;
beforeAll(async () => {
  folder = temporary("reference");
  writeReference(
    folder,
    apis.map((api) => readApi(api)),
  );
  await writeReferenceSearch(folder);
  reference = new Reference(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

/** The output of the command. */
async function docs(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  }
  try {
    await runDocs(args, reference);
  } finally {
    vi.restoreAllMocks();
  }
  return written;
}

describe("qodekit docs", () => {
  it.each([
    ["an id", ["createMock"]],
    ["an id in lower case", ["createmock"]],
    ["a method of the client", ["qodex.mocks.create"]],
    ["a method and a path", ["POST", "/mocks"]],
    ["both in one argument", ["post /mocks"]],
  ])("shows the operation named by %s", async (_, args) => {
    const { stdout, stderr } = await docs(...args);
    expect(stdout).toMatch(/^Create a mock server\n={20}\n\n- POST https:\/\/\S+\/mocks\n/);
    for (const part of [
      "\nBody\n----\n",
      "collection (UID, required)",
      "curl -X POST",
      "RateLimitError",
    ])
      expect(stdout).toContain(part);
    expect(stderr).toBe("");
  });

  it.each([
    ["rateLimited", "docs/reference/qodex/errors.md"],
    ["429", "docs/reference/qodex/errors.md"],
    ["TooManyRequests", "docs/reference/teams/errors.md"],
    ["pagination", "docs/reference/qodex/pagination.md"],
    ["X-RateLimit-Remaining", "docs/reference/qodex/rate-limits.md"],
    ["wait for asynchronous work", "docs/guides/waiting.md"],
    ["stateful mock", "docs/mock/stateful.md"],
  ])("finds a guide for %j, and can show it", async (words, file) => {
    const { stdout, stderr } = await docs(words);
    const [first] = stdout.split("\n");
    expect(first).toBe(file);
    expect(stdout).toContain(" (guide)\n");
    expect(stderr).toContain(`qodekit: Show one with: qodekit docs ${file}\n`);
    const [title = ""] = (await docs(file)).stdout.split("\n");
    expect(stdout).toContain(`${file}\n  ${title} (guide)\n`);
  });

  it("prints the unchanged page with --markdown", async () => {
    const [entry] = reference.named("createMock");
    const { stdout } = await docs("createMock", "--markdown");
    expect(stdout).toBe(entry && reference.markdown(entry));
    expect(stdout).toMatch(/^# Create a mock server\n/);
  });

  it.each([
    [["list", "members"], "listMembers"],
    [["creatMock"], "createMock"],
    [["enviroments"], "getEnvironment"],
    [["mocks.list"], "listMocks"],
    [["how do I run a monitor"], "runMonitor"],
    [["/mocks/{mockId}"], "getMock"],
  ])("lists the matches of %j, the best first", async (args, first) => {
    const { stdout, stderr } = await docs(...args);
    const ids = stdout.split("\n").filter((line) => /^\S/.test(line));
    expect(ids).toContain(first);
    expect(ids.indexOf(first)).toBeLessThan(2);
    expect(ids.length).toBeLessThanOrEqual(10);
    expect(stderr).toContain(`qodekit: Show one with: qodekit docs ${ids[0]}\n`);
  });

  it("says how many it leaves out, and lists them with --all", async () => {
    const namesIn = (text: string) => text.split("\n").filter((line) => /^\S/.test(line));
    const few = await docs("members");
    const all = await docs("members", "--all");
    const names = namesIn(all.stdout);
    expect(names.length).toBeGreaterThan(15);
    expect(new Set(names).size).toBe(names.length);
    expect(namesIn(few.stdout)).toEqual(names.slice(0, 10));
    expect(few.stderr).toBe(
      `qodekit: 10 of ${names.length} shown. Pages that match more words come first: add a word, or list all with --all.\n` +
        `qodekit: Show one with: qodekit docs ${names[0]}\n`,
    );
    expect(all.stderr).toBe(`qodekit: Show one with: qodekit docs ${names[0]}\n`);
  });

  it("shows the purpose and the path of each operation", async () => {
    const { stdout } = await docs("create", "mock");
    expect(stdout).toContain("createMock\n  Create a mock server (qodex, Mocks)\n  POST /mocks\n");
    expect((await docs("release", "version")).stdout).toContain(", deprecated (qodex, ");
  });

  it.each([
    [[], /^No operation was given/],
    [["zzzzqqq"], /^Nothing in the reference matches "zzzzqqq"\.$/],
    [["createMock", "--colour"], /^Unknown option --colour\./],
  ])("refuses %j", async (args, message) => {
    const error = await docs(...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CommandLineError);
    expect((error as Error).message).toMatch(message);
  });

  it("says what to run if the reference was not built", () => {
    const nowhere = () => new Reference(join(folder, "nowhere"));
    expect(nowhere).toThrow(CommandLineError);
    expect(nowhere).toThrow("npm run build");
  });

  it("prints its help", async () => {
    for (const option of ["--help", "-h"]) {
      expect((await docs(option)).stdout).toMatch(
        /^Usage: qodekit docs <operation>[\s\S]+\n {2}--all {2}/,
      );
    }
  });

  it("finds every operation by its id", () => {
    expect(reference.entries.length).toBeGreaterThan(180);
    for (const entry of reference.entries)
      expect(reference.named(entry.operationId)).toEqual([entry]);
  });
});

describe("pages for a terminal", () => {
  it.each([false, true])("keep to the width, except in code; colours: %s", (colour) => {
    const guides = readGuides(root).filter(({ kind }) => kind === "guide");
    expect(guides.length).toBeGreaterThan(20);
    for (const page of [...reference.entries, ...guides.map((guide) => guide.page)]) {
      for (const width of [40, 80]) {
        const text = terminalText(reference.markdown(page), { width, colour });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what begins a colour
        const plain = text.replace(/\u001b\[\d+m/g, "");
        if (!colour) expect(plain).toBe(text);
        const long = plain
          .split("\n")
          .filter((line) => line.length > width && !line.startsWith("    "))
          // A word that is too long for a line stays whole.
          .filter((line) => !line.split(/\s+/).some((word) => word.length > width - 20));
        expect(long, page.file).toEqual([]);
        const prose = plain.replace(/^ {4}.*$/gm, "");
        expect(prose, page.file).not.toMatch(/\]\(|\*\*\w|^#|^\|/m);
      }
    }
  });

  it("writes headings, lists, links, tables and code", () => {
    const markdown = [
      "# A *title*",
      "",
      "One paragraph with `code`, **bold** and",
      "[Get a mock](getMock.md).",
      "",
      "- `first` (string): see [List](../teams/list.md), or [there](https://a.example/).",
      "  - nested",
      "- second",
      "",
      "```sh",
      "curl a   b",
      "",
      "# no heading",
      "```",
      "",
      "### 200",
      "",
      "| status | what |",
      "|---|---|",
      "| 404 | it is not there, or you may not see it |",
    ].join("\n");
    expect(terminalText(markdown, { width: 40, colour: false })).toBe(
      `A title
=======

One paragraph with code, bold and Get a
mock (getMock).

- first (string): see List (list), or
  there (https://a.example/).
  - nested
- second

    curl a   b

    # no heading

200

status  what
404     it is not there, or you may not
        see it
`,
    );
  });

  it.each([
    [{ isTTY: true, columns: 120 }, {}, { width: 100, colour: true }],
    [{ isTTY: true, columns: 60 }, {}, { width: 60, colour: true }],
    [{ isTTY: true, columns: 10 }, { TERM: "dumb" }, { width: 40, colour: false }],
    [{ isTTY: true }, { NO_COLOR: "1" }, { width: 80, colour: false }],
    [{ isTTY: true }, { NO_COLOR: "" }, { width: 80, colour: true }],
    [{}, {}, { width: 80, colour: false }],
  ])("%j with %j are %j", (output, environment, options) => {
    expect(terminalOf(output, environment)).toEqual(options);
  });
});
