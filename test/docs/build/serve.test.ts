import { execFile } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../../../scripts/docs/serve.ts";
import { root } from "../../../scripts/lib/paths.ts";

const from = join(".tmp", `serve-test-${process.pid}`);
let docs: DocsServer;

beforeAll(async () => {
  mkdirSync(join(root, from, "site"), { recursive: true });
  writeFileSync(join(root, from, "site", "index.html"), "<p>index</p>");
  writeFileSync(join(root, from, "secret.html"), "secret");
  docs = await serveDocs({ from: join(from, "site") });
});

afterAll(async () => {
  await docs.close();
  rmSync(join(root, from), { recursive: true, force: true });
});

/** `fetch` would resolve the dots in the path before sending it. */
function get(path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(docs.url).port, host: "127.0.0.1", path }, async (response) => {
      let body = "";
      for await (const chunk of response) body += chunk;
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers["content-type"] ?? "",
        body,
      });
    })
      .on("error", reject)
      .end();
  });
}

it("says that its port is in use before it builds anything", async () => {
  const into = join(from, "never");
  const script = join(root, "scripts", "docs.ts");
  const { port } = new URL(docs.url);
  const run = promisify(execFile)(process.execPath, [
    ...[script, "--serve", "--port", port, "--into", into],
  ]);
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: "docs: The port is in use. Choose another one, or any free one with --port 0.\n",
  });
  expect(existsSync(join(root, into))).toBe(false);
});

it("serves the index with its type", async () => {
  expect(await get("/")).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    body: "<p>index</p>",
  });
});

it.each([
  "/../secret.html",
  "/%2e%2e/secret.html",
  "/..%2fsecret.html",
  "/%zz",
  "/none.html",
  "/%00",
])("returns 404 for %s", async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain("secret");
});
