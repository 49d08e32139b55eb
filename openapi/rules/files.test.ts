import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesBelow, orphanFiles, tooLong } from "./files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qodekit-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

describe("orphanFiles", () => {
  beforeEach(() => {
    write("openapi.yaml", "paths:\n  /a:\n    $ref: paths/a.yaml\n");
    write("paths/a.yaml", "get:\n  schema:\n    $ref: '../schemas/A.yaml#/properties/x'\n");
    write("schemas/A.yaml", "$ref: ./missing.yaml\nself:\n  $ref: '#/properties'\n");
    write("COVERAGE.md", "not YAML");
  });

  test("every file is reached", () => {
    expect(orphanFiles(folder, folder)).toEqual([]);
  });

  test("a file that nothing refers to", () => {
    write("schemas/B.yaml", "type: string\n");
    expect(orphanFiles(folder, folder)).toEqual([
      `${join("schemas", "B.yaml")} is not referenced. Add a $ref to it, or delete it.`,
    ]);
  });

  test("a file that only an orphan refers to", () => {
    write("schemas/B.yaml", "$ref: C.yaml\n");
    write("schemas/C.yaml", "type: string\n");
    expect(orphanFiles(folder, folder)).toHaveLength(2);
  });
});

describe("tooLong", () => {
  test("as many lines as allowed, and one more", () => {
    write("a.yaml", "a: 1\n".repeat(3));
    write("b/b.yaml", "a: 1\n".repeat(4));
    write("c.md", "long\n".repeat(9));
    expect(tooLong(filesBelow(folder, /\.yaml$/), 3, folder)).toEqual([
      `${join("b", "b.yaml")} has 4 lines, at most 3 are allowed. Split it.`,
    ]);
  });
});
