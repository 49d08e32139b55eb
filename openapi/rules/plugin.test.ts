import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { record } from "./lib/redocly.ts";
import { rules } from "./plugin.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const config = parse(read("../../redocly.yaml"));
const apis = Object.values(record(config.apis)).map((api) => record(record(api)["rules"]));

test.each(Object.keys(rules))("%s is an error for every API", (name) => {
  const id = `qodekit/${name}`;
  for (const own of apis) {
    const setting = own[id] ?? config.rules[id];
    expect(record(setting)["severity"] ?? setting).toBe("error");
  }
});

test("the table of openapi/README.md has every rule, each with a test that exists", () => {
  const rows = [
    ...read("../README.md").matchAll(/^\| `([a-z-]+)` *\|.*\| `rules\/(.+\.test\.ts)` *\|$/gm),
  ];
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(rules));
  for (const [, , file] of rows) {
    expect(existsSync(new URL(`./${file}`, import.meta.url)), file).toBe(true);
  }
});
