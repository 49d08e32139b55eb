import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";

/** A copy of the sources whose Teams contract refers to a server, which counts the requests. */
const folder = mkdtempSync(join(tmpdir(), "qodekit-foreign-refs-"));
const requests: (string | undefined)[] = [];
const server = createServer((request, response) => {
  requests.push(request.url);
  response.end("type: string\n");
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  for (const name of ["openapi", "scripts", "src", "package.json", "redocly.yaml", "biome.json"]) {
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // The other API would take lint half a minute, and is irrelevant here.
  rmSync(join(folder, "openapi/qodex"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(
    join(folder, "openapi/teams/components/schemas/QuotaStatus.yaml"),
    `$ref: http://127.0.0.1:${port}/status.yaml\n`,
  );
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const run = (script: string): Promise<{ failed: boolean; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });

describe.concurrent("a contract that refers to a server", () => {
  test.each(["bundle", "generate", "lint"])(
    "`npm run %s` names it and does not call it",
    async (name) => {
      const { failed, output } = await run(join("scripts", `${name}.ts`));
      expect(failed).toBe(true);
      expect(output).toMatch(
        /QuotaStatus\.yaml#\/\$ref: the reference "http:.+ is absolute\. Refer/,
      );
      expect(existsSync(join(folder, "generated/teams/openapi.yaml"))).toBe(false);
      expect(requests).toEqual([]);
    },
  );
});
