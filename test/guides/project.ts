import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../scripts/lib/paths.ts";
import { type Mock, startMock } from "../../src/mock.ts";
import { compilers } from "../support/package/compilers.ts";
import { createConsumer } from "../support/package/consumer.ts";
import { run } from "../support/package/run.ts";
import type { Module } from "./modules.ts";

/** The output of a module, and the error that ended it. */
export interface Printed {
  readonly printed: string;
  readonly error?: string;
}

type Source = Pick<Module, "file" | "source">;

/** A project with the package and a mock, to compile and run blocks of pages. */
export interface Project {
  readonly folder: string;
  /** Writes modules with the mock's URLs. Returns their files. */
  write(modules: readonly Source[]): string[];
  /** The strict compiler's messages about files, without the package's own. */
  compile(files: readonly string[]): Promise<readonly string[]>;
  /** Runs modules in sequence, in one process. */
  print(modules: readonly Source[]): Promise<Printed[]>;
  /** A text with the mock's URLs instead of the usual ones. */
  addressed(text: string): string;
  stop(): Promise<void>;
}

/**
 * Builds the package, and starts the mock.
 *
 * @param packages additional packages: name -> folder.
 */
export async function createProject(packages: ReadonlyMap<string, string>): Promise<Project> {
  const consumer = await createConsumer("guides");
  const { folder } = consumer;
  for (const [name, target] of packages) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(target, place, "junction");
  }
  const mock = await startMock();
  const addressed = (text: string) =>
    text
      .replaceAll("http://127.0.0.1:4010", mock.urls.teams)
      .replaceAll("http://127.0.0.1:4011", mock.urls.qodex);
  const write = (modules: readonly Source[]) =>
    modules.map(({ file, source }) => consumer.write(file, addressed(source)));
  return {
    folder,
    addressed,
    write,
    async compile(files) {
      const { problems } = await compilers["TypeScript 7"](folder, files, {
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")],
        lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
        moduleDetection: "force",
        skipLibCheck: true,
        erasableSyntaxOnly: true,
      });
      return problems;
    },
    async print(modules) {
      write(modules);
      const blocks = modules.map(({ file, source }) => ({
        file: join(folder, file),
        env: envOf(source, mock),
      }));
      const list = join(folder, consumer.write("blocks.json", JSON.stringify(blocks)));
      const results = join(folder, consumer.write("results.txt", ""));
      const args = [join(root, "test/guides/run.mjs"), list, results];
      const { output } = await run(process.execPath, args, { cwd: folder, timeout: 240_000 });
      const lines = readFileSync(results, "utf8").split("\n").filter(Boolean);
      const ended = modules[lines.length];
      if (ended) throw new Error(`The blocks ended with ${ended.file}:\n${output}`);
      return lines.map((line) => JSON.parse(line));
    },
    async stop() {
      consumer.remove();
      await mock.stop();
    },
  };
}

/**
 * The environment of a block: its own session of the mock. A block that names another host, such as that
 * of a region, must not get the mock's URL.
 */
function envOf(source: string, mock: Mock): Record<string, string | null> {
  const { apiKey } = mock.session();
  const isElsewhere = /listen: false|region: /.test(source);
  return {
    QODER_API_KEY: apiKey,
    QODER_ORGANIZATION_ID: "org_xxx",
    QODER_BASE_URL: isElsewhere ? null : mock.urls.teams,
    QODEX_API_KEY: apiKey,
    QODEX_SCIM_KEY: "any",
    QODEX_BASE_URL: isElsewhere ? null : mock.urls.qodex,
  };
}
