import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { prepareContract, preparedName } from "../../../src/mock/prism/prepared-contract.ts";
import { loadPrism } from "../../../src/mock/prism/prism.ts";
import { copyOfRepository, prism, started } from "../../support/mock/run.ts";

/** The name of the first member that a mock in a folder returns. */
async function firstMember(folder: string): Promise<string> {
  const { url } = await started(["teams"], folder);
  const response = await fetch(`${url}/v1/organizations/org_xxx/members`, {
    headers: { authorization: "Bearer any" },
  });
  const { members } = (await response.json()) as { members: { name: string }[] };
  return members[0]?.name ?? "";
}

/** A copy of the repository with the output of `npm run build`; its first member is named Prepared. */
async function preparedCopy(): Promise<{
  folder: string;
  contract: string;
  write(text: string | Buffer): void;
  text: string;
  file: Buffer;
}> {
  const folder = copyOfRepository(...prism);
  const contract = join(folder, "generated/teams/openapi.yaml");
  const made = brotliDecompressSync(await prepareContract(loadPrism(), contract)).toString();
  const write = (content: string | Buffer): void =>
    writeFileSync(
      join(folder, "generated/teams", preparedName),
      typeof content === "string" ? brotliCompressSync(content) : content,
    );
  const text = made.replaceAll('"Alice"', '"Prepared"');
  expect(text).not.toBe(made);
  write(text);
  return { folder, contract, write, text, file: brotliCompressSync(text) };
}

test("the prepared operations are used, until the contract changes", async () => {
  const { folder, contract } = await preparedCopy();
  expect(await firstMember(folder)).toBe("Prepared");
  appendFileSync(contract, "# changed\n");
  expect(await firstMember(folder)).toBe("Alice");
});

test("operations prepared by another version of Prism are not used", async () => {
  const { folder, write, text } = await preparedCopy();
  write(text.replace(/"prism":"[\d.]+"/, '"prism":"5.15.0"'));
  expect(await firstMember(folder)).toBe("Alice");
});

test("a truncated prepared file does no harm", async () => {
  const { folder, write, file } = await preparedCopy();
  write(file.subarray(0, 10_000));
  expect(await firstMember(folder)).toBe("Alice");
});

const askOnce = `
  import { createRequire } from "node:module";
  import { startMock } from "./src/mock.ts";
  const require = createRequire(import.meta.url);
  const mock = await startMock({ apis: ["teams"] });
  const url = mock.urls.teams + process.argv[2];
  const headers = { authorization: "Bearer any" };
  const status = await new Promise((resolve) =>
    require("node:http").get(url, { headers }, ({ statusCode }) => resolve(statusCode)),
  );
  await mock.stop();
  const loaded = [...Object.keys(require.cache), ...process.moduleLoadList];
  console.log(JSON.stringify({ status, loaded }));
`;

test("a start and a valid request load none of Prism's large dependencies, and no undici", async () => {
  const { folder } = await preparedCopy();
  writeFileSync(join(folder, "ask-once.mjs"), askOnce);
  const ask = (path: string): { status: number; large: string[] } => {
    const said = execFileSync(process.execPath, [join(folder, "ask-once.mjs"), path]).toString();
    const { status, loaded } = JSON.parse(said) as { status: number; loaded: string[] };
    const isLoaded = (name: string) => loaded.some((path) => path.includes(name));
    return { status, large: ["ajv", "fp-ts", "lodash", "undici"].filter(isLoaded) };
  };
  const members = "/v1/organizations/org_xxx/members";
  expect(ask(members)).toEqual({ status: 200, large: ["ajv"] });
  // Prism words what is wrong, with all that it needs for that.
  expect(ask(`${members}?maxResults=0`)).toEqual({
    status: 400,
    large: ["ajv", "fp-ts", "lodash"],
  });
});
