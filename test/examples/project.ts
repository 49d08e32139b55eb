import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.ts";
import { type Mock, type MockOptions, startMock } from "../../src/mock.ts";
import { createConsumer } from "../support/package/consumer.ts";
import { type Ran, run } from "../support/package/run.ts";

/** A port where nothing listens, and that `fetch` does not block. */
const nowhere = "http://127.0.0.1:4";

/** The programs of `docs/examples`, in a project with the installed package. */
export interface Examples {
  readonly folder: string;
  readonly names: readonly string[];
  /** Runs a program with its arguments against a mock; without one, no server responds. */
  run(mock: Mock | undefined, name: string, ...args: string[]): Promise<Ran>;
  remove(): Promise<void>;
}

export async function installExamples(): Promise<Examples> {
  const { folder, remove } = await createConsumer("examples");
  const from = join(root, "docs/examples");
  const names = readdirSync(from).filter((name) => name.endsWith(".ts"));
  for (const name of names) cpSync(join(from, name), join(folder, name));
  mkdirSync(join(folder, "node_modules/@cfworker"), { recursive: true });
  const peer = "node_modules/@cfworker/json-schema";
  symlinkSync(join(root, peer), join(folder, peer), "junction");
  return {
    folder,
    names,
    async remove() {
      const started = [...mocks.values()];
      mocks.clear();
      for (const mock of started) await (await mock).stop();
      remove();
    },
    run: (mock, name, ...args) =>
      run(process.execPath, [name, ...args], {
        cwd: folder,
        timeout: 120_000,
        env: {
          QODER_API_KEY: "any",
          QODER_ORGANIZATION_ID: "org_xxx",
          QODER_BASE_URL: mock?.urls.teams ?? nowhere,
          QODEX_API_KEY: "any",
          QODEX_SCIM_KEY: "any",
          QODEX_BASE_URL: mock?.urls.qodex ?? nowhere,
        },
      }),
  };
}

/** By options, the mocks of all tests: starting one takes longer than running most programs. */
const mocks = new Map<string, Promise<Mock>>();

/** Uses a mock as if it had just started: without earlier requests, replies and changes. */
export async function withMock<T>(
  options: MockOptions,
  use: (mock: Mock) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(options);
  const started = mocks.get(key) ?? startMock(options);
  mocks.set(key, started);
  const mock = await started;
  try {
    return await use(mock);
  } finally {
    mock.reset();
  }
}

/** The mock's default response. */
export async function example(
  url: string,
  path: string,
): Promise<{ body: Record<string, unknown> }> {
  const headers = { "x-api-key": "any", accept: "application/vnd.api.v10+json, application/json" };
  const response = await fetch(`${url}${path}`, { headers });
  return { body: (await response.json()) as Record<string, unknown> };
}
