import fc from "fast-check";
import { expect, test } from "vitest";
import { silent } from "../../../../src/mock/prism/engine.ts";
import { exampleMocker } from "../../../../src/mock/prism/example-mocker.ts";
import {
  type Diagnostic,
  loadPrism,
  type MockCall,
  type MockConfig,
  type Mocker,
  type PrismOperation,
} from "../../../../src/mock/prism/prism.ts";
import { cachingMocker } from "../../../../src/mock/prism/response-cache.ts";
import { brokenRule } from "../../../../src/mock/prism/violations.ts";
import { runs } from "../../../support/runs.ts";

const prism = loadPrism();

const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const schema = some<{ schema?: object }>({}, { schema: { type: "string" } });
const examples = fc.uniqueArray(
  fc.record({ key: some("a", "b"), value: some<unknown>(1, "x", null, { a: 1 }, []) }),
  { maxLength: 2, selector: ({ key }) => key },
);
const content = fc
  .record({
    mediaType: some("application/json", "text/plain", "application/vnd.x+json", "*/*"),
    examples,
    more: schema,
  })
  .map(({ more, ...rest }) => ({ ...rest, ...more }));
const header = fc
  .record({ name: some("X-A", "x-b"), examples, more: schema })
  .map(({ more, ...rest }) => ({ ...rest, ...more }));
const response = fc.record({
  code: some("200", "201", "204", "2XX", "400", "401", "415", "422", "4XX", "default"),
  contents: fc.array(content, { maxLength: 2 }),
  headers: fc.array(header, { maxLength: 2 }),
});
const operation: fc.Arbitrary<PrismOperation> = fc.record({
  method: some("get"),
  path: some("/"),
  deprecated: fc.boolean(),
  responses: fc.uniqueArray(response, { minLength: 1, maxLength: 4, selector: ({ code }) => code }),
}) as fc.Arbitrary<PrismOperation>;

const broken = (code: string | number, severity = 0) => ({
  ...brokenRule("", "is wrong"),
  code,
  severity,
});
interface Asked {
  readonly config: MockConfig;
  readonly validations: Diagnostic[];
  readonly headers: Record<string, string>;
}
const asked: fc.Arbitrary<Asked> = fc.record({
  config: fc.record(
    { code: some(200, 204, 400, 401, 404), exampleKey: some("a", "b", "c", "") },
    { requiredKeys: [] },
  ),
  validations: some<Diagnostic[]>(
    [],
    [broken("x", 1)],
    [broken("x")],
    [broken(401)],
    [broken(415), broken("x")],
  ),
  headers: some<Record<string, string>>(
    {},
    { accept: "*/*" },
    { accept: "text/plain" },
    { accept: "application/xml" },
    { accept: "application/vnd.x+json, application/json;q=0.5" },
  ),
});

/** The response, or the error. Prism writes into the configuration, so each call has its own. */
function outcome(mock: Mocker, resource: PrismOperation, one: Asked): unknown {
  const { config, validations, headers } = structuredClone(one);
  const data = { method: "get", url: { path: "/", query: {} }, headers, body: null };
  const call: MockCall = { resource, input: { data, validations }, config };
  const made = mock(call)(silent);
  if (made._tag === "Left") return { ...made.left, message: made.left.message };
  const { example: _, ...response } = made.right;
  return response;
}

test("every response equals that of Prism's mocker, also when it is cached", () => {
  const mock = cachingMocker(exampleMocker(prism));
  const same = fc.property(
    operation,
    fc.array(asked, { minLength: 1, maxLength: 8 }),
    (resource, all) => {
      for (const one of [...all, ...all]) {
        expect(outcome(mock, resource, one)).toEqual(outcome(prism.mock, resource, one));
      }
    },
  );
  fc.assert(same, runs(200));
});

const answered: PrismOperation = {
  method: "get",
  path: "/",
  responses: [
    {
      code: "200",
      contents: [{ mediaType: "application/json", examples: [{ key: "a", value: 1 }] }],
    },
  ],
};
const plain: Asked = { config: {}, validations: [], headers: {} };

test("Prism's mocker runs for every request that names no example or asks for random data", () => {
  let times = 0;
  const mock = cachingMocker(
    exampleMocker({
      ...prism,
      mock: () => () => {
        times += 1;
        return { _tag: "Right", right: { statusCode: 200, body: times } };
      },
    }),
  );
  expect(outcome(mock, answered, plain)).toMatchObject({ body: 1 });
  expect(times).toBe(0);
  const random = { ...plain, config: { dynamic: true } };
  outcome(mock, answered, random);
  expect(outcome(mock, answered, random)).toMatchObject({ body: 2 });
});

test("the same response is made once, and evicted when there are too many", () => {
  let times = 0;
  const mock = cachingMocker((call) => {
    times += 1;
    return exampleMocker(prism)(call);
  });
  const accepting = (accept: string): Asked => ({ ...plain, headers: { accept } });
  outcome(mock, answered, plain);
  outcome(mock, answered, plain);
  expect(times).toBe(1);
  for (let index = 0; index < 100; index += 1) {
    outcome(mock, answered, accepting(`application/json;q=0.${100 + index}`));
  }
  outcome(mock, answered, plain);
  expect(times).toBe(102);
});
