import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/lib/paths.ts";
import { readCommand } from "../../../src/mock/cli/command-line.ts";
import { defaultPorts } from "../../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { blocksOf } from "../../support/markdown.ts";
import { installedFor } from "../../support/package/on-demand.ts";
import { remove, temporary } from "../../support/package/packed.ts";
import { run } from "../../support/package/run.ts";
import { freePort } from "../fixtures/project.ts";

// Needs no Docker engine: CI builds the image.
const folder = join(root, "src/mock/docker");
const read = (path: string): string => readFileSync(path, "utf8");
const ports = Object.values(defaultPorts);

/** The parts of dockerfile-ast that this test uses. */
interface Instruction {
  getKeyword(): string;
  getArgumentsContent(): string;
  getFlags?(): { toString(): string }[];
}

const installed = installedFor("test/mock/docker");
const instructions = installed === undefined ? [] : parseDockerfile(installed);

function parseDockerfile(packages: string): Instruction[] {
  const { DockerfileParser } = createRequire(join(packages, "package.json"))("dockerfile-ast");
  return DockerfileParser.parse(read(join(folder, "Dockerfile"))).getInstructions();
}

const all = (keyword: string): string[] =>
  instructions.filter((i) => i.getKeyword() === keyword).map((i) => i.getArgumentsContent());
const words = (keyword: string): string[] =>
  JSON.parse((all(keyword)[0] ?? "").replace(/^CMD /, "")) as string[];

describe.skipIf(!installed)("the Dockerfile", () => {
  const lint = async (file: string): Promise<{ message: string }[]> => {
    const program = join(installed ?? "", "node_modules/dockerfile-utils/bin/dockerfile-utils");
    const { stdout, output } = await run(process.execPath, [program, "lint", "-j", file]);
    expect(stdout, output).toMatch(/^\[/);
    return JSON.parse(stdout);
  };

  test("the linter finds nothing", async () => {
    expect(await lint(join(folder, "Dockerfile"))).toEqual([]);
  });

  test("finds a wrong instruction, and a wrong flag", async () => {
    const wrong = temporary("docker");
    const text = read(join(folder, "Dockerfile"));
    for (const [from, to] of [
      ["EXPOSE", "EXPOSES"],
      ["--interval", "--interval-of"],
    ] as const) {
      writeFileSync(join(wrong, "Dockerfile"), text.replace(from, to));
      expect(await lint(join(wrong, "Dockerfile"))).not.toEqual([]);
    }
    remove(wrong);
  });

  test("runs the command as an unprivileged user, on the exposed ports", () => {
    expect(instructions.map((i) => i.getKeyword())).toEqual([
      ...["FROM", "ARG", "RUN", "USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT"],
    ]);
    expect(all("USER")).toEqual(["node"]);
    expect(all("EXPOSE")).toEqual([ports.join(" ")]);
    const [program, command, ...args] = words("ENTRYPOINT");
    expect([program, command]).toEqual(["qodekit", "mock"]);
    expect(readCommand(args)).toMatchObject({
      apis: Object.keys(defaultPorts),
      options: { host: "0.0.0.0" },
    });
  });

  test("installs the Prism version of the package, and runs no install script", () => {
    const { peerDependencies } = JSON.parse(read(join(root, "package.json"))) as {
      peerDependencies: Record<string, string>;
    };
    const [install = ""] = all("RUN");
    const packages = install.match(/@stoplight\/\S+/g) ?? [];
    const wanted = Object.entries(peerDependencies).filter(([name]) => name.startsWith("@stop"));
    expect(packages.map((one) => one.replace(/@(\d+\.\d+)$/, " ~$1.0"))).toEqual(
      wanted.map(([name, version]) => `${name} ${version}`),
    );
    expect(install).toContain("--ignore-scripts");
  });
});

describe.skipIf(!installed)("the health check of the image", () => {
  let mock: Mock<"qodex">;
  beforeAll(async () => {
    mock = await startMock({ apis: ["qodex"] });
  });
  afterAll(() => mock?.stop());

  /** Runs the check as the image would, with other ports. */
  const check = async (teams: number, qodex: number): Promise<number> => {
    const [program, ...args] = words("HEALTHCHECK");
    expect([program, ...ports.map((port) => args.join(" ").split(String(port)).length)]).toEqual([
      ...["node", 2, 2],
    ]);
    const own = args.map((word) =>
      word.replace(String(ports[0]), String(teams)).replace(String(ports[1]), String(qodex)),
    );
    return (await run(process.execPath, own)).code;
  };

  test("passes if an API responds, and fails if none does", async () => {
    const [none, neither] = [await freePort(), await freePort()];
    const { port } = new URL(mock.urls.qodex);
    expect(await check(none, Number(port))).toBe(0);
    expect(await check(none, neither)).toBe(1);
  });
});

describe.skipIf(!installed)("what the docs say about the image", () => {
  const argument = /^QODEKIT=/;

  test("compose builds it and publishes its ports only to this machine", () => {
    const { services } = parse(read(join(folder, "compose.yaml")));
    expect(services).toEqual({
      "qodekit-mock": {
        build: { context: ".", args: { QODEKIT: "qodekit@latest" } },
        ports: ports.map((port) => `127.0.0.1:${port}:${port}`),
      },
    });
    expect(all("ARG")).toEqual([expect.stringMatching(argument)]);
  });

  test("the snippets name the service, its ports and its version", () => {
    const blocks = blocksOf("docs/mock/docker.md");
    const [beside, , actions] = blocks
      .filter(({ language }) => language === "yaml")
      .map(({ code }) => parse(code));
    expect(Object.keys(beside.services.app.depends_on)).toEqual(["qodekit-mock"]);
    expect(Object.values(beside.services.app.environment)).toEqual(
      ports.map((port) => `http://qodekit-mock:${port}`),
    );
    const { services, env } = actions.jobs.test;
    expect(services["qodekit-mock"].ports).toEqual(ports.map((port) => `${port}:${port}`));
    expect(Object.values(env)).toEqual(ports.map((port) => `http://127.0.0.1:${port}`));
    const { version } = JSON.parse(read(join(root, "package.json")));
    const [shell] = blocks.filter(({ language }) => language === "sh");
    expect(shell?.code).toContain(`--build-arg QODEKIT=qodekit@${version}`);
  });

  test("CI builds it with this commit's package, and calls both APIs", () => {
    const { jobs } = parse(read(join(root, ".github/workflows/ci.yml")));
    const script = jobs.image.steps.map(({ run = "" }) => run).join("\n");
    expect(script).toContain("npm pack --pack-destination src/mock/docker");
    expect(script).toContain('--build-arg "QODEKIT=file:/context/$package"');
    const [mount] = instructions.find((i) => i.getKeyword() === "RUN")?.getFlags?.() ?? [];
    expect(String(mount)).toContain("target=/context");
    for (const port of ports) expect(script).toContain(`http://127.0.0.1:${port}/__mock/health`);
  });
});
