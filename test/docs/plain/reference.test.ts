import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { type ReferenceEntry, writeReference } from "../../../scripts/docs/plain/reference.ts";
import { apis as ids, root } from "../../../scripts/lib/paths.ts";

/** The compressed bytes that the reference may add to the package. */
const budget = 200_000;

describe("the reference in the package", () => {
  const folder = join(root, ".tmp", `reference-${process.pid}`);
  const apis = ids.map((id) => readApi(id));
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const files = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(md|json)$/.test(path))
      .sort();
  beforeAll(() => {
    writeReference(folder, apis);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has a file and a row of the index for every operation", () => {
    const rows = JSON.parse(read("index.json")) as ReferenceEntry[];
    const operations = apis.flatMap((api) => api.operations);
    expect(rows.length).toBe(operations.length);
    expect(files()).toEqual([...rows.map(({ file }) => file), "index.json"].sort());
    expect(rows.find(({ operationId }) => operationId === "getMock")).toEqual({
      api: "qodex",
      operationId: "getMock",
      title: "Get a mock server",
      tag: "Mocks",
      client: "qodex.mocks.get",
      method: "GET",
      path: "/mocks/{mockId}",
      file: "qodex/getMock.md",
    });
    expect(rows.filter(({ deprecated }) => deprecated).length).toBe(
      operations.filter(({ deprecated }) => deprecated).length,
    );
  });

  it("shows how to call an operation, and its responses", () => {
    const page = read("qodex/createMock.md");
    for (const part of [
      "# Create a mock server\n",
      "`POST https://api.",
      "- Client: `qodex.mocks.create`",
      "## Body\n",
      '```ts\nimport { createQodex } from "qodekit/qodex";',
      "```sh\ncurl -X POST",
      "### 200\n",
      "| 429 | `rateLimited` | RateLimitError | up to twice |",
    ]) {
      expect(page).toContain(part);
    }
  });

  it("has no link outside the package", () => {
    const known = new Set(files());
    const links = [...known].flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => ({
        file,
        to,
        target: posix.join(posix.dirname(file), to),
      })),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ target }) => !known.has(target))).toEqual([]);
  });

  it(`adds at most ${budget} bytes to the tarball`, () => {
    // Like npm: one stream, each file after a header of 512 bytes.
    const stream = files().map((path) => path.padEnd(512, "\0") + read(path));
    expect(gzipSync(stream.join("")).length).toBeLessThanOrEqual(budget);
  });
});
