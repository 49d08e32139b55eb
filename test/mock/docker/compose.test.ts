import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { blocksOf } from "../../support/markdown.ts";
import { remove, temporary } from "../../support/package/packed.ts";
import { run } from "../../support/package/run.ts";

vi.setConfig({ testTimeout: 120_000 });

const service = "qodekit-mock";
let folder: string;
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  folder = temporary("compose");
  const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const [block] = blocksOf("docs/mock/docker.md", "Compose").filter(({ file }) => file);
  put(block?.file ?? "", block?.code ?? "");
  put("package.json", '{ "private": true, "type": "module" }');
  // Like the name server of Compose: the name of the service resolves to its container.
  put(
    "names.mjs",
    `import dns from "node:dns";
     const { lookup } = dns;
     dns.lookup = (name, ...others) =>
       lookup(name === ${JSON.stringify(service)} ? "127.0.0.1" : name, ...others);`,
  );
  put(
    "main.ts",
    `import { qodex, teams } from "./clients.ts";
     const { mocks } = await qodex.mocks.list();
     const page = await teams.members.list();
     console.log(JSON.stringify([mocks.length, page.items.length]));`,
  );
  const library = join(folder, "node_modules/qodekit");
  mkdirSync(library, { recursive: true });
  for (const api of ["teams", "qodex"]) {
    const source = pathToFileURL(join(root, "src", `${api}.ts`)).href;
    writeFileSync(join(library, `${api}.js`), `export * from ${JSON.stringify(source)};\n`);
  }
  const exports = { "./teams": "./teams.js", "./qodex": "./qodex.js" };
  writeFileSync(join(library, "package.json"), JSON.stringify({ type: "module", exports }));
});
afterAll(async () => {
  remove(folder);
  await mock.stop();
});

/** Runs the clients of the page, with the URLs of the page except for their ports. */
function runClients(change: (code: string) => string = (code) => code) {
  const [block] = blocksOf("docs/mock/docker.md", "Compose").filter(({ file }) => file);
  writeFileSync(join(folder, block?.file ?? ""), change(block?.code ?? ""));
  const at = (url: string) => `http://${service}:${new URL(url).port}`;
  const env = { TEAMS_URL: at(mock.urls.teams), QODEX_URL: at(mock.urls.qodex) };
  return run(process.execPath, ["--import", "./names.mjs", "main.ts"], { cwd: folder, env });
}

test("the clients of the page reach the mock by the service name", async () => {
  const { code, output, stdout } = await runClients();
  expect(code, output).toBe(0);
  expect(JSON.parse(stdout)).toEqual([expect.any(Number), 2]);
  const hosts = mock.requests().map(({ headers }) => headers["host"]?.split(":")[0]);
  expect(hosts).toEqual([service, service]);
});

test("without the option they send nothing, and name the option", async () => {
  mock.reset();
  const { code, output } = await runClients((text) =>
    text.replace("allowInsecureHttp: true, ", ""),
  );
  expect(code).toBe(1);
  expect(output).toContain("set `allowInsecureHttp: true`");
  expect(mock.requests()).toEqual([]);
});
