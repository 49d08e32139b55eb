import type { Random } from "../../../../src/mock/server/random.ts";
import { isRecord } from "../../../../src/shared/is-record.ts";
import { at } from "../../../../src/shared/json-pointer.ts";

export const pickFrom = <T>(random: Random, values: readonly T[]): T | undefined =>
  values[Math.floor(random() * values.length)];

const texts = ["", " ", "Harbour", "a/b", "ß€😀", "0", "null", "12345678-nobody", "x".repeat(300)];
const times = ["2024-01-31T00:00:00Z", "2024-02-29T23:59:59.999+02:00"];
const formats: Readonly<Record<string, readonly string[]>> = {
  "date-time": times,
  date: ["2024-02-29"],
  email: ["kim@example.com"],
  uri: ["https://example.com/a?b=c#d"],
  uuid: ["5f1d7a52-1a8e-4a0a-8a3f-0f3d5c0c9f11"],
};
const anything = [null, true, -1.5, "text", [], [{ a: 1 }], {}, { name: "own" }];

/**
 * A random value that a schema mostly allows: optional properties are often absent, texts are often empty
 * or unusual.
 *
 * @param root What the references in the schema point into.
 */
export function anyValue(schema: unknown, root: unknown, random: Random, depth = 0): unknown {
  const pick = <T>(values: readonly T[]): T | undefined => pickFrom(random, values);
  const inner = (part: unknown) => anyValue(part, root, random, depth + 1);
  if (!isRecord(schema)) return pick(anything);
  if (typeof schema["$ref"] === "string") return inner(at(root, schema["$ref"].slice(1)));
  if (schema["const"] !== undefined) return schema["const"];
  if (Array.isArray(schema["enum"])) return pick(schema["enum"]);
  const alternatives = [schema["anyOf"] ?? schema["oneOf"] ?? []].flat();
  if (alternatives.length > 0) return inner(pick(alternatives));
  if (Array.isArray(schema["allOf"])) return Object.assign({}, ...schema["allOf"].map(inner));
  const type = pick([schema["type"] ?? []].flat());
  const shown = [schema["examples"] ?? []].flat();
  if (type === "object" || (type === undefined && isRecord(schema["properties"]))) {
    const required = [schema["required"] ?? []].flat();
    const properties = Object.entries(isRecord(schema["properties"]) ? schema["properties"] : {});
    const share = depth > 6 ? 0 : 0.5;
    const chosen = properties.filter(([name]) => required.includes(name) || random() < share);
    const own = schema["additionalProperties"] === true && random() < 0.2;
    return {
      ...Object.fromEntries(chosen.map(([name, part]) => [name, inner(part)])),
      ...(own ? { own: pick(anything) } : {}),
    };
  }
  if (type === "array") {
    const length = depth > 6 ? 0 : Math.floor(random() * 4);
    const least = Math.max(length, Number(schema["minItems"] ?? 0));
    return Array.from({ length: least }, () => inner(schema["items"]));
  }
  if (type === "string") {
    const ofFormat = formats[String(schema["format"])];
    if (shown.length > 0 && (schema["pattern"] !== undefined || random() < 0.4)) return pick(shown);
    return pick(ofFormat ?? texts);
  }
  if (type === "integer")
    return random() < 0.4 && shown.length > 0 ? pick(shown) : pick([0, 1, -1, 7]);
  if (type === "number")
    return random() < 0.4 && shown.length > 0 ? pick(shown) : pick([0, 1.5, -2, 7]);
  if (type === "boolean") return random() < 0.5;
  if (type === "null") return null;
  return pick(anything);
}

/** A copy of an example, in which some properties are missing. */
export function withGaps(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((one) => withGaps(one, random));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => random() > 0.08)
      .map(([name, one]) => [name, withGaps(one, random)]),
  );
}
