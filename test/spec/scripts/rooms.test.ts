import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { floors, roomProblems } from "../../../scripts/lint/rooms.ts";
import { checks } from "../../../scripts/lint.ts";
import { remove, temporary } from "../../support/package/packed.ts";

const project = temporary("rooms");
afterAll(() => remove(project));

function write(name: string, ...lines: string[]): void {
  const file = join(project, "src", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join("\n"));
}

describe("the rooms of src", () => {
  test("an import that goes up is reported with both files and the remedy", () => {
    // Down, on one floor, in one room, out of src, and a package.
    write(
      "client/client.ts",
      'import { send } from "../transport/send.ts";',
      'import { url } from "./url.ts";',
      'import { lines } from "../../generated/teams/operations.ts";',
      'import { join } from "node:path";',
    );
    write("shared/check-key.ts", 'import { UsageError } from "../errors/classes.ts";');
    write("teams.ts", 'export { client } from "./client/client.ts";');
    write("openapi-fetch/client.ts", 'import create from "openapi-fetch";');
    expect(roomProblems(project)).toEqual([]);

    write("retry/policy.ts", "import type {", "  Call,", '} from "../calls/api-call.ts";');
    write("shared/deep/lazy.ts", 'const client = () => import("../../client/client.ts");');
    write("observe/log.ts", 'export * from "../teams.ts";');
    write("mock/start.ts", 'import create from "openapi-fetch";');
    write("misc/helper.ts", 'import { url } from "../client/url.ts";');
    expect(roomProblems(project)).toEqual([
      "src/misc is no room. Add it to scripts/lint/rooms.ts and to the table in CONTRIBUTING.md.",
      "src/mock/start.ts imports openapi-fetch; only src/openapi-fetch/client.ts may. Use `fetch`.",
      "src/observe/log.ts imports src/teams.ts, but `observe` is below `entries`. Move the shared part down.",
      "src/retry/policy.ts imports src/calls/api-call.ts, but `retry` is below `calls`. Move the shared part down.",
      "src/shared/deep/lazy.ts imports src/client/client.ts, but `shared` is below `client`. Move the shared part down.",
    ]);
  });

  test("`npm run lint` checks them, and finds nothing in this repository", async () => {
    const [check] = checks.filter(([name]) => name.startsWith("rooms of src:"));
    expect(await check?.[1]()).toBe("");
  });

  test("the table in CONTRIBUTING.md has them in the same order", () => {
    const [, table = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split(
      "  | room | content |\n",
    );
    const [rows = ""] = table.split("\n\n");
    const rooms = [...rows.matchAll(/^ {2}\| (.*?) \|/gm)].map(([, room]) =>
      room?.startsWith("the entries:")
        ? ["entries"]
        : [...(room ?? "").matchAll(/`([^`]+)\/`/g)].map(([, name]) => name),
    );
    expect(rooms.flat()).toEqual(floors.flat());
  });
});
