import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis } from "../../scripts/lib/paths.ts";
import { type Sample, samplesOf } from "../support/contract/contract.ts";
import { compilers } from "../support/package/compilers.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { callOf, everyOperation, preamble } from "../support/package/consumer-code.ts";

/** A status that no contract declares. */
const undeclared = 418;

const helpers = `
type Kind<T> = 0 extends 1 & T ? "any" : [T] extends [never] ? "never" : unknown extends T ? "unknown" : "known";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? "same" : "other";
`;

let project: Consumer;
beforeAll(async () => {
  project = await createConsumer("operations");
});
afterAll(() => project.remove());

/** Compiles a file with TypeScript 6, and returns each problem with its line. */
async function problemsIn(name: string, text: string): Promise<string[]> {
  const { problems } = await compilers["TypeScript 6"](project.folder, [project.write(name, text)]);
  const lines = text.split("\n");
  return problems.map((each) => `${lines[Number(/:(\d+)/.exec(each)?.[1]) - 1]} // ${each}`);
}

const isSame = (a: string, b: string) => `((): "same" => ({}) as Same<${a}, ${b}>)();`;

describe.each(apis)("%s", { timeout: 180_000 }, (api) => {
  const samples = samplesOf(api);
  const lists = samples.filter(({ call }) => call !== "Call");
  const program = (lines: readonly string[]) => `${preamble(api)}${helpers}${lines.join("\n")}\n`;

  test("every operation accepts the contract's example of its required parameters", async () => {
    expect(await problemsIn(`${api}.ts`, everyOperation(api))).toEqual([]);
  });

  test("every operation rejects an excess key", async () => {
    const calls = samples.map((sample) => callOf(sample, "no_such_key: 1"));
    const problems = await problemsIn(`${api}-excess.ts`, program(calls));
    const refused = calls.filter((call) =>
      problems.some((each) => each.startsWith(`${call} //`) && each.includes("'no_such_key'")),
    );
    expect(refused).toEqual(calls);
    expect(problems).toHaveLength(calls.length);
  });

  test("every list has items of a known type", async () => {
    const loops = lists.map((sample) => {
      return `for await (const item of ${callOf(sample)}) ((): "known" => ({}) as Kind<typeof item>)();`;
    });
    expect(loops.length).toBeGreaterThan(0);
    expect(await problemsIn(`${api}-items.ts`, program(loops))).toEqual([]);
  });

  test("operation and status narrow the body of every declared error", async () => {
    const checks = samples.map((sample) => narrowing(sample));
    expect(checks.length).toBeGreaterThanOrEqual(10);
    const text = program(checks);
    expect(await problemsIn(`${api}-errors.ts`, text)).toEqual([]);
  });
});

test.each(["any", "never", "unknown"])("the check of the items would detect: %s", async (type) => {
  const text = `${preamble("teams")}${helpers}((): "known" => ({}) as Kind<${type}>)();`;
  expect(await problemsIn("kind.ts", text)).toEqual([expect.stringContaining(`Type '"${type}"'`)]);
});

test("the check of the errors would detect a body of another operation, and any", async () => {
  const checks = [isSame("{ a: 1 }", "{ a: 2 }"), isSame("unknown", "any")];
  const text = `${preamble("teams")}${helpers}${checks.join("\n")}`;
  expect(await problemsIn("same.ts", text)).toHaveLength(2);
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
