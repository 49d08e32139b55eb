import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis } from "../../../scripts/lib/paths.ts";
import { redocly } from "../../../scripts/lib/run.ts";
import { type MockRequest, startMock } from "../../../src/mock.ts";
import { clientParameters } from "../../support/client/clients.ts";
import { type Sample, samplesOf } from "../../support/contract/contract.ts";
import { remove, temporary } from "../../support/package/packed.ts";
import { run } from "../../support/package/run.ts";

/** What this test uses of a client that Redocly generates. */
interface Generated {
  readonly OPERATIONS: Readonly<Record<string, { params?: { name: string; in: string }[] }>>;
  configure(config: object): void;
}
type Method = (input: object, options?: object) => Promise<unknown>;

const folder = temporary("generated-client");
afterAll(() => remove(folder));

describe.each(apis)("the client that Redocly generates from the bundle of %s", (api) => {
  const all = samplesOf(api);
  const seen: MockRequest[] = [];
  let client: Generated;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const mock = await startMock({ logger: (request) => seen.push(request) });
    stop = mock.stop;
    client = await generate(api);
    const auth = { bearer: "any", apiKey: { apiKey: "any" } };
    client.configure({ serverUrl: Object.fromEntries(Object.entries(mock.urls))[api], auth });
  });
  afterAll(() => stop?.());

  /** Calls an operation with one of the inputs that the contract's examples make. */
  function call(sample: Sample, index: number, headers: Record<string, string> = {}) {
    const { body, ...values } = { ...sample.inputs[index]?.[1], ...clientParameters(api) };
    const places: Record<string, Record<string, unknown>> = { path: {}, query: {}, headers: {} };
    for (const { name, in: place } of client.OPERATIONS[sample.id]?.params ?? []) {
      const group = places[place === "header" ? "headers" : place];
      if (group && values[name] !== undefined) group[name] = values[name];
    }
    const method = Reflect.get(client, sample.id) as Method;
    // The client asks for JSON, whatever the contract declares.
    const [accept] = sample.forms;
    return method(
      { ...places, ...(body === undefined ? {} : { body }) },
      { headers: { ...(accept ? { accept } : {}), ...headers } },
    );
  }

  test.each(all)("$id is answered, and breaks no rule", async (sample) => {
    for (const index of [0, 1]) {
      seen.length = 0;
      await call(sample, index);
      expect(seen).toMatchObject([{ operationId: sample.id, violations: [] }]);
      expect(seen[0]?.status).toBeLessThan(400);
    }
  });

  test("declared errors are thrown as they are", async () => {
    for (const sample of all) {
      const [first] = sample.errors;
      if (!first) continue;
      const { status, media } = first;
      const error = await thrownBy(call(sample, 1, { prefer: `code=${status}` }));
      expect(error, sample.id).toMatchObject({ name: "ApiError", status });
      const bodies = media.flatMap(({ examples }) => examples.map(({ value }) => value));
      if (bodies.length > 0) expect(bodies, sample.id).toContainEqual(error?.body);
    }
  });

  test("without a key it is refused", async () => {
    client.configure({ auth: { bearer: "", apiKey: { apiKey: "" } } });
    const [first] = all;
    expect(first && (await thrownBy(call(first, 1)))).toMatchObject({
      name: "ApiError",
      status: 401,
    });
  });
});

const thrownBy = (call: Promise<unknown>): Promise<{ body: unknown } | undefined> =>
  call.then(
    () => undefined,
    (error: { body: unknown }) => error,
  );

/** Generates a client from the published bundle, and loads it as it is. */
async function generate(api: string): Promise<Generated> {
  const file = join(folder, `${api}.ts`);
  const bundle = `generated/${api}/openapi.yaml`;
  const options = ["-o", file, "--import-ext", "ts", "--args-style", "grouped"];
  const program = redocly("generate-client", bundle, ...options);
  const { code, output } = await run(process.execPath, program);
  expect(code, output).toBe(0);
  return import(pathToFileURL(file).href);
}
