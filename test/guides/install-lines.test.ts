import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { install, installIn } from "../../scripts/docs/pages/first-call.ts";
import { root } from "../../scripts/lib/paths.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const { peerDependencies, devDependencies } = JSON.parse(read("package.json"));

/** All texts with install commands. */
const files = globSync(
  [
    "*.md",
    "llms.txt",
    "docs/**/*.{md,ts}",
    "src/**/*.ts",
    "src/mock/docker/*",
    "scripts/docs/**/*",
  ],
  { cwd: root, exclude: (name) => name === "CHANGELOG.md" },
).filter((file) => /\.\w+$|Dockerfile$/.test(file));

/** The install commands of a text, each on one line; generated ones contain variables. */
const commandsIn = (text: string): string[] =>
  [
    ...text
      .replace(/\\\n\s*/g, "")
      .matchAll(/\b(?:npm|yarn|pnpm|bun) (?:install|i|add)\b[^`"|\n)]*/g),
  ].map(([command]) => command.trim().replace(/\.$/, ""));

const commands = files.flatMap((file) =>
  commandsIn(read(file)).map((command) => ({ file, command })),
);

const prism = ["@stoplight/prism-http", "@stoplight/prism-http-server"]
  .map((name) => `${name}@${/^~(\d+\.\d+)\./.exec(peerDependencies[name])?.[1]}`)
  .join(" ");

test("the package and the mock are installed with the same lines everywhere", () => {
  const lines = ["npm install qodekit", `npm install --save-dev ${prism}`];
  expect(install).toBe([...lines, "npx qodekit mock"].join("\n"));
  // For users of only the mock.
  const mock = `npm install --save-dev qodekit ${prism}`;
  const own = commands.filter(({ command }) => /qodekit(?!\/)|stoplight/.test(command));
  expect(own.length).toBeGreaterThanOrEqual(7);
  const others = own.filter(({ command }) => ![...lines, mock].includes(command));
  expect(others).toEqual([]);
});

test("OpenTelemetry's API is installed in the minor version that the SDK accepts", () => {
  const name = "@opentelemetry/api";
  const minor = /^\d+\.\d+/.exec(devDependencies[name])?.[0];
  // npm refuses to install the SDK next to another one.
  const sdk = JSON.parse(read("node_modules/@opentelemetry/sdk-trace-base/package.json"));
  expect(sdk.peerDependencies[name]).toBe(">=1.3.0 <1.10.0");
  const lines = commands.filter(({ command }) => command.includes(name));
  expect(lines.map(({ command }) => command)).toEqual([`npm install ${name}@${minor}`]);
});

test("every command is spelled `npm install`, with `--save-dev` for tools", () => {
  expect(commands.length).toBeGreaterThan(15);
  const short = commands.filter(({ command }) => !/^npm install\b(?!.* -\w\b)/.test(command));
  expect(short).toEqual([]);
});

test("a README without the block fails the build of the reference", () => {
  expect(() => installIn("# qodekit\n\n```sh\nnpm ci\n```\n")).toThrow("README.md has no block");
});
