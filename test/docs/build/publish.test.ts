import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { publish, releaseOf } from "../../../scripts/docs/publish.ts";
import { temporary } from "../../../scripts/lib/temporary.ts";

let folder: string;
beforeEach(() => {
  folder = temporary("publish");
  mkdirSync(join(folder, "built"));
  mkdirSync(join(folder, "pages"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes a build whose pages have this text. */
function release(ref: string, text: string): string[] {
  for (const file of ["index.html", "404.html"]) writeFileSync(join(folder, "built", file), text);
  return publish(join(folder, "built"), join(folder, "pages"), ref);
}
const page = (path: string) => readFileSync(join(folder, "pages", path), "utf8");

it("publishes a tag as its minor version and as the latest, other refs as the next", () => {
  expect(releaseOf("v1.2.3").folders).toEqual(["v1.2", "latest"]);
  expect(releaseOf("main").folders).toEqual(["next"]);
  expect(releaseOf("v1.2.3-rc.1").folders).toEqual(["next"]);
});

it("keeps the other versions, and lists all with the newest first", () => {
  expect(release("main", "one")).toEqual(["next"]);
  expect(page("index.html")).toContain("url=next/index.html");
  release("v0.9.0", "nine");
  expect(release("v0.10.1", "ten")).toEqual(["next", "v0.10", "v0.9"]);
  expect(page("v0.9/index.html")).toBe("nine");
  expect(page("latest/index.html")).toBe("ten");
  expect(page("index.html")).toContain("url=latest/index.html");
  expect(page("404.html")).toBe("ten");
  release("v0.10.2", "ten again");
  expect(page("v0.10/index.html")).toBe("ten again");
  expect(readdirSync(join(folder, "pages")).sort()).toEqual(
    [
      ".nojekyll",
      "404.html",
      "index.html",
      "latest",
      "next",
      "v0.10",
      "v0.9",
      "versions.json",
    ].sort(),
  );
});
