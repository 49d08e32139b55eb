import { isRecord } from "../../../shared/is-record.ts";
import { type Random, randomFrom } from "../../server/random.ts";
import { aboutPerson, type Person, personFrom } from "./person.ts";
import {
  combined,
  examplesIn,
  flattened,
  propertiesOf,
  requiredOf,
  type Schema,
} from "./schema.ts";
import { numberLike, textLike } from "./text.ts";
import { timeForm, timesFor } from "./time.ts";

/** The nesting from which lists are empty: some schemas are recursive. */
const maxDepth = 8;

/** The input of the generator. */
export interface Source {
  /** The same seed gives the same data. */
  readonly seed: string;
  /** Generated dates are near this time, in milliseconds since 1970. */
  readonly now: number;
  /** The document that the schema's references are relative to. */
  readonly root: unknown;
  /** The contract's values for the schema: used if a part of it has no examples. */
  readonly shown?: readonly unknown[];
}

interface Maker {
  readonly random: Random;
  readonly now: number;
  readonly root: unknown;
}

/** Generates a value that fits a schema and resembles its examples. */
export function generate(schema: unknown, { seed, now, root, shown = [] }: Source): unknown {
  return make({ random: randomFrom(0, seed), now, root }, shownIn(schema, shown, root), "", 0);
}

/** Adds the contract's values to a schema as examples, unless it has its own. */
function shownIn(schema: unknown, shown: readonly unknown[], root: unknown): Schema {
  const flat = flattened(schema, root);
  const values = shown.filter((value) => value !== undefined && value !== null);
  return { ...flat, shown: values, ...(hasOwn(flat) ? {} : { examples: values }) };
}

const hasOwn = (schema: Schema): boolean => examplesIn(schema).length > 0;

/** The values of a property, or of the elements, in the contract's values for a schema. */
const shownOf = (schema: Schema, name?: string): unknown[] =>
  (Array.isArray(schema["shown"]) ? schema["shown"] : []).flatMap((value: unknown) => {
    if (name === undefined) return Array.isArray(value) ? value : [];
    return isRecord(value) ? [value[name]] : [];
  });

function make(maker: Maker, from: unknown, name: string, depth: number, person?: Person): unknown {
  const schema = chosen(maker, flattened(from, maker.root), depth);
  if ("const" in schema) return schema["const"];
  const known = schema["enum"] ?? schema["x-extensible-enum"];
  const examples = examplesIn(schema);
  if (Array.isArray(known) && known.length > 0) return oneOf(maker, known);
  switch (typeOf(maker, schema)) {
    case "object":
      return makeObject(maker, schema, depth, name === "name" ? person : undefined);
    case "array":
      return makeArray(maker, schema, name, depth);
    case "string":
      return makeText(maker, schema, name, person);
    case "integer":
    case "number":
      return makeNumber(maker, schema, name);
    case "boolean":
      return maker.random() < 0.5;
    case "null":
      return null;
    default:
      // The schema allows any type.
      return examples.length > 0 ? oneOf(maker, examples) : null;
  }
}

const oneOf = <T>({ random }: Maker, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

/** Merges one alternative into the schema, preferring those without `null`. */
function chosen(maker: Maker, schema: Schema, depth: number): Schema {
  const { anyOf = schema["oneOf"], oneOf: _, ...own } = schema;
  if (!Array.isArray(anyOf) || anyOf.length === 0) return schema;
  const forms = anyOf.map((form) => flattened(form, maker.root));
  const full = forms.filter((form) => form["type"] !== "null");
  const shown = full.filter(({ type }) => examplesIn(own).some((one) => isOf(one, type)));
  const isFull = maker.random() < 0.9 && full.length > 0;
  const pool = isFull ? (shown.length > 0 ? shown : full) : forms;
  // The last alternatives in the contract are not recursive.
  const form = depth >= maxDepth ? pool.at(-1) : oneOf(maker, pool);
  return chosen(maker, combined([own, form ?? {}]), depth + 1);
}

function typeOf(maker: Maker, schema: Schema): unknown {
  const { type } = schema;
  if (Array.isArray(type)) {
    const full = type.filter((one) => one !== "null");
    const shown = full.filter((one) => examplesIn(schema).some((example) => isOf(example, one)));
    // A string without any example becomes `null` if the schema allows it.
    const isUnknown = shown.length === 0 && full.every((one) => one === "string");
    const isFull =
      full.length > 0 && (!type.includes("null") || (!isUnknown && maker.random() < 0.9));
    return isFull ? oneOf(maker, shown.length > 0 ? shown : full) : "null";
  }
  if (type === undefined && isRecord(schema["properties"])) return "object";
  return type;
}

const isOf = (value: unknown, type: unknown): boolean =>
  Array.isArray(value)
    ? type === "array"
    : type === typeof value || (type === "integer" && Number.isInteger(value));

function makeObject(maker: Maker, schema: Schema, depth: number, whose?: Person): unknown {
  const required = requiredOf(schema);
  const properties = propertiesOf(schema)
    .map(([name, of]) => [name, shownIn(of, shownOf(schema, name), maker.root)] as const)
    .filter(
      ([name, of]) =>
        required.includes(name) ||
        (of["deprecated"] !== true && (maker.random() < 0.8 || isPageList(of, depth))),
    );
  const forms = properties.flatMap(([name, of]) => {
    const form = timeForm(examplesIn(of)[0], of["format"]);
    return form ? [[name, form] as const] : [];
  });
  const times = timesFor(
    forms.map(([name]) => name),
    maker.now,
    maker.random,
  );
  const dates = new Map(forms.map(([name, form]) => [name, form(times.get(name) ?? maker.now)]));
  const isPerson = properties.some(([name]) => name === "email");
  const person = whose ?? { ...personFrom(maker.random), isPerson };
  const made = properties.map(([name, of]) => [
    name,
    dates.has(name) ? dates.get(name) : make(maker, of, name, depth + 1, person),
  ]);
  const object = Object.fromEntries([...made, ...entries(maker, schema, depth)]);
  const isThere = typeof object["status"] === "string" && !/delet/i.test(object["status"]);
  if (isThere && !required.includes("deletedAt")) delete object["deletedAt"];
  return object;
}

/** Whether a property may be the list of a page, which clients need even if the contract does not. */
const isPageList = ({ type }: Schema, depth: number): boolean => depth <= 1 && type === "array";

/**
 * The entries of a map, named as in its examples. An object with optional additional properties has none.
 */
function entries(maker: Maker, schema: Schema, depth: number): [string, unknown][] {
  const { additionalProperties: of } = schema;
  if (!isRecord(of) || propertiesOf(schema).length > 0) return [];
  const [example] = examplesIn(schema).filter(isRecord);
  return Object.keys(example ?? {}).map((name) => {
    const form = shownIn(of, shownOf(schema, name), maker.root);
    return [name, make(maker, form, name, depth + 1)];
  });
}

function makeArray(maker: Maker, schema: Schema, name: string, depth: number): unknown[] {
  const { items, minItems = 0, maxItems = 5, uniqueItems } = schema;
  const most = depth >= maxDepth ? Number(minItems) : Math.min(Number(maxItems), 5);
  const least = Math.max(Number(minItems), depth >= maxDepth ? 0 : 1);
  const length = least + Math.floor(maker.random() * Math.max(0, most - least + 1));
  const [example = []] = examplesIn(schema).filter(Array.isArray);
  const isShown = example.length > 0 && !example.some(isRecord) && depth < maxDepth;
  const count = isShown ? example.length : Math.max(length, Number(minItems));
  const made = Array.from({ length: count }, (_, index) => {
    const form = shownIn(items ?? {}, shownOf(schema), maker.root);
    const shown = isShown ? { ...form, examples: [example[index]] } : form;
    return make(maker, shown, name, depth + 1);
  });
  if (uniqueItems !== true) return made;
  return [...new Map(made.map((one) => [JSON.stringify(one), one])).values()];
}

function makeText(maker: Maker, schema: Schema, name: string, person?: Person): unknown {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  // The id of a user is a number in some variants and a string in others.
  const examples = examplesIn(schema)
    .filter((one) => typeof one === "string" || typeof one === "number")
    .map(String);
  const example = examples.length > 0 ? oneOf(maker, examples) : undefined;
  const form = timeForm(example, format);
  if (form) return form(maker.now - Math.floor(maker.random() * 60 * 24 * 60 * 60 * 1000));
  if (example === undefined) return textWithout(format, person, Number(minLength));
  const text =
    (person && aboutPerson(name, example, person)) ?? textLike(example, name, maker.random);
  const fits =
    text.length >= Number(minLength) &&
    text.length <= Number(maxLength) &&
    (typeof pattern !== "string" || new RegExp(pattern, "u").test(text));
  return fits ? text : example;
}

/** A string without an example. */
function textWithout(format: unknown, person: Person | undefined, minLength: number): string {
  if (format === "email") return person?.email ?? "someone@example.com";
  return format === "uri" ? "https://example.com" : "text".padEnd(minLength, "-");
}

function makeNumber(maker: Maker, schema: Schema, name: string): number {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, type } = schema;
  const [example = 1] = examplesIn(schema).filter((one) => typeof one === "number");
  const form = timeForm(example, undefined);
  const made = form
    ? Number(form(maker.now - Math.floor(maker.random() * 60 * 24 * 60 * 60 * 1000)))
    : numberLike(example, name, maker.random);
  const whole = type === "integer" ? Math.round(made) : made;
  return Math.max(Number(minimum), Math.min(Number(maximum), whole));
}
