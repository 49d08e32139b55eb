import { isDeepStrictEqual } from "node:util";
import { methodName, resourceName } from "../../openapi/rules/names.ts";
import type { Operation, OperationTable } from "../../src/contract/operation.ts";
import { locationMarks, type SharedFields, unpack } from "../../src/contract/operation-table.ts";

/** The operations of one tag. */
export interface TagOperations {
  readonly tag: string;
  readonly operations: readonly Operation[];
}

/** A packed operation table, the input of `unpack` in src. */
export interface PackedTable {
  readonly text: string;
  readonly shared: readonly SharedFields[];
}

/**
 * Packs the operations of an API; see `src/contract/operation-table.ts` for the format.
 *
 * @throws Error if unpacking does not give the same operations, for example because a name contains a
 *   separator.
 */
export function packTable(tags: readonly TagOperations[]): PackedTable {
  const shared = sharedFields(tags.flatMap(({ operations }) => operations));
  const text = tags.map((each) => block(each, shared)).join("\n\n");
  const packed = { text, shared: shared.map((field) => JSON.parse(field) as SharedFields) };
  check(tags, unpack(text, packed.shared));
  return packed;
}

/**
 * The operations of a small API as an object literal, one line for each.
 *
 * @throws Error if two operations have the same name.
 */
export function plainTable(tags: readonly TagOperations[]): string {
  checkNames(tags);
  const blocks = tags.map(({ tag, operations }) => {
    const lines = operations.map(
      (operation) => `    ${methodName(tag, operation.id)}: ${JSON.stringify(operation)},`,
    );
    return `  ${resourceName(tag)}: {\n${lines.join("\n")}\n  },`;
  });
  return `{\n${blocks.join("\n")}\n}`;
}

function check(tags: readonly TagOperations[], table: OperationTable): void {
  for (const { tag, operations } of tags) {
    const resource = table[resourceName(tag)] ?? {};
    for (const operation of operations) {
      const read = resource[methodName(tag, operation.id)];
      // The text becomes a template literal.
      const isText = !/[`\\$]/.test(JSON.stringify([operation.path, operation.params]));
      if (isText && isDeepStrictEqual(read, plain(operation))) continue;
      throw new Error(
        `${operation.id}: the packed operation table cannot hold this operation; see src/contract/operation-table.ts.`,
      );
    }
  }
  checkNames(tags);
}

function checkNames(tags: readonly TagOperations[]): void {
  for (const { tag, operations } of tags) {
    const names = new Set(operations.map(({ id }) => methodName(tag, id)));
    if (names.size < operations.length) {
      throw new Error(`${tag}: two operations have the same method name.`);
    }
  }
}

/** Drops undefined fields. */
const plain = (operation: Operation): unknown => JSON.parse(JSON.stringify(operation));

function block({ tag, operations }: TagOperations, shared: readonly string[]): string {
  const resource = resourceName(tag);
  const nouns = nounsOf(resource);
  let before = "";
  const lines = operations.map((operation) => {
    const { id, method, path } = operation;
    const route = before && path.startsWith(before) ? path.replace(before, "=") : path;
    before = path;
    const name = markedName(id, methodName(tag, id), nouns);
    const fields = fieldsOf(operation).map(([field, items]) => shared.indexOf(field) + items);
    return [name, method, route, names(operation), fields.join(",")].join(" ").trimEnd();
  });
  return [nouns.head, ...lines].join("\n");
}

interface Nouns {
  readonly head: string;
  readonly many: string;
  readonly one: string;
}

/** `collections` -> `collection+s`. The singular is that of openapi/rules/names.ts. */
function nounsOf(resource: string): Nouns {
  const ends: readonly [RegExp, string, string][] = [
    [/ies$/, "ies", "y"],
    [/(ch|sh|x|ss)es$/, "es", ""],
    [/(ss|us|sis|xis)$/, "", ""],
    [/s$/, "s", ""],
  ];
  const [, many, one] = ends.find(([end]) => end.test(resource)) ?? [/$/, "", ""];
  const stem = resource.slice(0, resource.length - many.length);
  const head = [stem, many, one].join("+").replace(/\++$/, "");
  return { head, many: resource, one: stem + one };
}

/** `getCollectionTags` as the method `getTags` -> `get.Tags`. */
function markedName(id: string, method: string, { many, one }: Nouns): string {
  for (const [mark, noun] of [[".", one] as const, ["*", many] as const]) {
    const word = noun.charAt(0).toUpperCase() + noun.slice(1);
    for (let at = method.length; at > 0; at -= 1) {
      const [verb, rest] = [method.slice(0, at), method.slice(at)];
      if (verb + word + rest === id) return verb + mark + rest;
    }
  }
  // If the name does not match either, the round-trip check throws.
  return method;
}

const names = ({ params }: Operation): string =>
  Object.entries(params)
    .map(([name, place]) => {
      const mark = Object.entries(locationMarks).find(([, location]) => location === place);
      return `${mark?.[0]}${name}`;
    })
    .join(",");

/** The fields without their own column, as JSON, and the pointer to a list's items. */
function fieldsOf(operation: Operation): [field: string, items: string][] {
  const { id: _, method: __, path: ___, params: ____, ...others } = operation;
  return Object.entries(others)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (name !== "paging") return [JSON.stringify({ [name]: value }), ""];
      const { items, ...paging } = value as NonNullable<Operation["paging"]>;
      return [JSON.stringify({ paging }), `:${items}`];
    });
}

/** The distinct fields, the most frequent first, because their indexes are short. */
function sharedFields(operations: readonly Operation[]): string[] {
  const uses = Map.groupBy(operations.flatMap(fieldsOf), ([field]) => field);
  return [...uses].sort(([, a], [, b]) => b.length - a.length).map(([field]) => field);
}
