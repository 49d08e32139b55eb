import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis } from "../../scripts/lib/paths.ts";
import type { Sample } from "../support/contract/contract.ts";
import { compilers } from "../support/package/compilers.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import {
  callOf,
  everyOperation,
  operationsOf,
  preamble,
} from "../support/package/consumer-code.ts";

/** A status that no contract declares. */
const undeclared = 418;

const helpers = `
type Kind<T> = 0 extends 1 & T ? "any" : [T] extends [never] ? "never" : unknown extends T ? "unknown" : "known";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? "same" : "other";
`;

const isSame = (a: string, b: string) => `((): "same" => ({}) as Same<${a}, ${b}>)();`;

/** The lines of a file that uses an API. */
const program = (api: string, lines: readonly string[]) =>
  `${preamble(api)}${helpers}${lines.join("\n")}\n`;

const kinds = ["any", "never", "unknown"];
const differences = [isSame("{ a: 1 }", "{ a: 2 }"), isSame("unknown", "any")];

const excessCalls = (api: string) =>
  operationsOf(api).map((sample) => callOf(sample, "no_such_key: 1"));
const loops = (api: string) =>
  operationsOf(api)
    .filter(({ call }) => call !== "Call")
    .map((sample) => {
      return `for await (const item of ${callOf(sample)}) ((): "known" => ({}) as Kind<typeof item>)();`;
    });
const narrowings = (api: string) => operationsOf(api).map((sample) => narrowing(sample));

/** All files by name. One run of the compiler checks them together. */
const files = new Map<string, string>([
  ...apis.flatMap((api): [string, string][] => [
    [`${api}.ts`, everyOperation(api)],
    [`${api}-excess.ts`, program(api, excessCalls(api))],
    [`${api}-items.ts`, program(api, loops(api))],
    [`${api}-errors.ts`, program(api, narrowings(api))],
  ]),
  ...kinds.map((type): [string, string] => [
    `kind-${type}.ts`,
    program("teams", [`((): "known" => ({}) as Kind<${type}>)();`]),
  ]),
  ["same.ts", program("teams", differences)],
]);

let project: Consumer;
let all: readonly string[];
beforeAll(async () => {
  project = await createConsumer("operations");
  for (const [name, text] of files) project.write(name, text);
  const names = [...files.keys()];
  all = (await compilers["TypeScript 7"](project.folder, names)).problems;
}, 180_000);
afterAll(() => project?.remove());

/** The problems of a file, each with its line. */
function problemsIn(name: string): string[] {
  const lines = files.get(name)?.split("\n") ?? [];
  return all
    .filter((each) => each.startsWith(`${name}:`))
    .map((each) => `${lines[Number(/:(\d+)/.exec(each)?.[1]) - 1]} // ${each}`);
}

test("every problem is one of these files, none of the package", () => {
  expect(all.length).toBeGreaterThan(0);
  const names = [...files.keys()].map((name) => `${name}:`);
  expect(all.filter((each) => !names.some((name) => each.startsWith(name)))).toEqual([]);
});

describe.each(apis)("%s", (api) => {
  test("every operation accepts the contract's example of its required parameters", () => {
    expect(files.get(`${api}.ts`)?.split("\n").length).toBeGreaterThan(operationsOf(api).length);
    expect(problemsIn(`${api}.ts`)).toEqual([]);
  });

  test("every operation rejects an excess key", () => {
    const calls = excessCalls(api);
    const problems = problemsIn(`${api}-excess.ts`);
    const refused = calls.filter((call) =>
      problems.some((each) => each.startsWith(`${call} //`) && each.includes("'no_such_key'")),
    );
    expect(refused).toEqual(calls);
    expect(problems).toHaveLength(calls.length);
  });

  test("every list has items of a known type", () => {
    expect(loops(api).length).toBeGreaterThan(0);
    expect(problemsIn(`${api}-items.ts`)).toEqual([]);
  });

  test("operation and status narrow the body of every declared error", () => {
    expect(narrowings(api).length).toBeGreaterThanOrEqual(10);
    expect(problemsIn(`${api}-errors.ts`)).toEqual([]);
  });
});

test.each(kinds)("the check of the items would detect: %s", (type) => {
  expect(problemsIn(`kind-${type}.ts`)).toEqual([expect.stringContaining(`Type '"${type}"'`)]);
});

test("the check of the errors would detect a body of another operation, and any", () => {
  expect(problemsIn("same.ts")).toHaveLength(2);
});

/** For every declared status, and for an undeclared one, the body has the contract's type. */
function narrowing({ id, errors }: Sample): string {
  const cases = errors.map(({ status, media: [media] }) => {
    const declared = media
      ? `operations["${id}"]["responses"][${status}]["content"]["${media.type}"]`
      : "unknown";
    return `if (e.status === ${status}) ${isSame("typeof e.body", declared)}`;
  });
  const other = `if (e.status === ${undeclared}) ${isSame("typeof e.body", "unknown")}`;
  // Each in a function: the control flow of a whole file would be too long.
  const lines = [`(e: unknown) => { if (isApiError(e, "${id}")) {`, ...cases, other, "} };"];
  return lines.join("\n");
}
