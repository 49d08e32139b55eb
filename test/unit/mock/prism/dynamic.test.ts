import { describe, expect, test } from "vitest";
import { generate } from "../../../../src/mock/prism/dynamic/generate.ts";
import { seededNow } from "../../../../src/mock/prism/dynamic/time.ts";
import { allApis } from "../../../../src/mock/server/apis.ts";
import type { Api } from "../../../../src/mock/types.ts";
import { undeclared } from "../../../../src/mock/upstream/undeclared.ts";
import { isRecord } from "../../../../src/shared/is-record.ts";
import { contractOf } from "../stateful/reported.ts";

const now = Date.UTC(2030, 5, 15);
const seeds = ["1", "2", "3", "4", "5", "6"];
/** Texts that appear in no example of the contract. */
const unknown: Readonly<Record<Api, readonly string[]>> = {
  teams: ["eventId"],
  qodex: ["auth", "distribution", "header", "language", "type"],
};
const day = 24 * 60 * 60 * 1000;

/** Every text in a value, with the name of its property, and every object. */
function* within(value: unknown, name = ""): Generator<{ name: string; value: unknown }> {
  yield { name, value };
  if (Array.isArray(value)) for (const one of value) yield* within(one, name);
  else if (isRecord(value)) {
    for (const [key, one] of Object.entries(value)) yield* within(one, key);
  }
}

describe.each(allApis)("generated data of %s", async (api) => {
  const engine = await contractOf(api);
  const bodies = engine.operations.flatMap((operation) =>
    operation.responses.flatMap(({ code, contents = [] }) =>
      contents
        .filter(({ schema, mediaType }) => schema && /json/.test(mediaType))
        .map(({ schema, mediaType, examples = [] }) => {
          const shown = examples.map(({ value }) => value);
          return { operation, code, mediaType, schema, shown };
        }),
    ),
  );
  const made = bodies.flatMap((body) =>
    seeds.map((seed) => ({
      ...body,
      name: `${body.operation.iid} ${body.code}`,
      value: generate(body.schema, { seed, now, root: body.operation, shown: body.shown }),
    })),
  );
  const all = made.flatMap(({ value }) => [...within(value)]);

  test("every response of every operation is valid, and has no undeclared property", () => {
    expect(bodies.length).toBeGreaterThan(api === "teams" ? 50 : 500);
    const wrong = made.flatMap(({ name, operation, code, mediaType, schema, value }) => {
      const element = {
        statusCode: Number(code),
        headers: { "content-type": mediaType },
        body: value,
      };
      const violations = engine.check(operation, element).map(({ message }) => message);
      const extra = undeclared(value, schema, operation).map((path) => path.join("/"));
      return [...violations, ...extra].map((what) => `${name}: ${what}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("values of open enums are known ones", () => {
    const wrong: string[] = [];
    const walk = (schema: unknown, value: unknown): void => {
      if (!isRecord(schema)) return;
      const known = schema["x-extensible-enum"];
      if (Array.isArray(known) && typeof value === "string" && !known.includes(value)) {
        wrong.push(`${value} is none of ${known.join()}`);
      }
      if (Array.isArray(value)) for (const one of value) walk(schema["items"], one);
      for (const part of [schema["allOf"] ?? []].flat()) walk(part, value);
      if (!isRecord(value) || !isRecord(schema["properties"])) return;
      for (const [name, of] of Object.entries(schema["properties"])) walk(of, value[name]);
    };
    for (const { schema, value } of made) walk(schema, value);
    expect(wrong).toEqual([]);
  });

  test("dates are within 60 days, and an end is not before its start", () => {
    const dates = all.flatMap(({ value }) =>
      typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? [Date.parse(value)] : [],
    );
    expect(dates.length).toBeGreaterThan(100);
    const far = dates.filter((date) => Math.abs(date - now) > 61 * day);
    expect(far).toEqual([]);
    const pairs = all.flatMap(({ value }) => (isRecord(value) ? [value] : []));
    const spans = [
      ["createdAt", "updatedAt"],
      ["startedAt", "finishedAt"],
      ["joinedAt", "deletedAt"],
      ["start", "end"],
    ] as const;
    const backwards = pairs.flatMap((object) =>
      spans
        .map(([from, to]) => [object[from], object[to]].map((date) => Date.parse(String(date))))
        .filter(([from = 0, to = 0]) => from > to),
    );
    expect(backwards).toEqual([]);
    const both = pairs.filter((object) => object["createdAt"] && object["updatedAt"]);
    expect(both.length).toBeGreaterThan(0);
  });

  test("ids and addresses have the right format, lists a plausible length", () => {
    const successes = made.filter(({ code }) => code < "300").map(({ value }) => value);
    const texts = [...within(successes)].flatMap(({ name, value }) =>
      typeof value === "string" ? [{ name, value }] : [],
    );
    const emails = texts.filter(({ value }) => /^\S+@\S+$/.test(value) && !value.startsWith("@"));
    expect(emails.length).toBeGreaterThan(0);
    // Only a property without any example is a word without a meaning.
    const plain = texts.filter(({ value }) => value === "text");
    expect([...new Set(plain.map(({ name }) => name))].sort()).toEqual(unknown[api]);
    for (const { value } of emails) expect(value).toMatch(/^[a-z.]+@example\.com$/);
    const uids = texts.filter(({ name, value }) => name === "uid" && value.includes("-"));
    for (const { value } of uids) expect(value).toMatch(/^[1-9]\d{7}-[\da-f]{8}(-[\da-f]{4}){3}-/);
    const lists = all.flatMap(({ value }) => (Array.isArray(value) ? [value.length] : []));
    expect(Math.max(...lists)).toBeLessThanOrEqual(20);
    expect(lists.some((length) => length > 1)).toBe(true);
  });

  test("the same seed and time generate the same data; another seed generates other data", () => {
    const body = bodies.find(({ code }) => code === "200");
    const value = (seed: string, at = seededNow) =>
      generate(body?.schema, { seed, now: at, root: body?.operation });
    expect(value("1")).toEqual(value("1"));
    expect(value("1")).not.toEqual(value("2"));
  });
});

test("a member's address matches the name; an id keeps its prefix", () => {
  const schema = {
    type: "object",
    required: ["id", "name", "email", "expiresAt"],
    properties: {
      id: { type: "string", examples: ["member_abc123"] },
      name: { type: "string", examples: ["Taylor Lee"] },
      email: { type: "string", examples: ["taylor.lee@example.com"] },
      expiresAt: { type: "string", format: "date-time" },
    },
  };
  const value = generate(schema, { seed: "1", now, root: {} }) as Record<string, string>;
  expect(value["id"]).toMatch(/^member_[a-z]{3}\d{3}$/);
  expect(value["id"]).not.toBe("member_abc123");
  const [given, family] = String(value["name"]).toLowerCase().split(" ");
  expect(value["email"]).toBe(`${given}.${family}@example.com`);
  expect(Date.parse(value["expiresAt"] ?? "")).toBeGreaterThan(now);
});

test("a page has its list, though the schema does not require it", () => {
  const items = { type: "array", items: { type: "object", properties: {} } };
  const schema = {
    type: "object",
    properties: { Resources: items, data: { type: "object", properties: { items } } },
    required: ["data"],
  };
  for (let seed = 0; seed < 50; seed += 1) {
    const value = generate(schema, { seed: `${seed}`, now, root: {} });
    expect(value).toMatchObject({
      Resources: expect.any(Array),
      data: { items: expect.any(Array) },
    });
  }
});
