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
  const shared = sharedFields(tags);
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
  let before = "";
  const lines = operations.map((operation) => {
    const { method, path } = operation;
    const route = before && path.startsWith(before) ? path.replace(before, "=") : path;
    before = path;
    const fields = fieldsOf(tag, operation).map(([field, items]) => shared.indexOf(field) + items);
    return [markedName(tag, operation), method, route, names(operation), fields.join(",")]
      .join(" ")
      .trimEnd();
  });
  return [resourceName(tag), ...lines].join("\n");
}

/** `getCollectionTags` as the method `getTags` -> `get.Tags`. The method if its name lacks the resource. */
function markedName(tag: string, { id }: Operation): string {
  const [method, resource] = [methodName(tag, id), resourceName(tag)];
  for (const [mark, noun] of [
    [".", resource.replace(/s$/, "")] as const,
    ["*", resource] as const,
  ]) {
    const word = noun.charAt(0).toUpperCase() + noun.slice(1);
    for (let at = method.length; at > 0; at -= 1) {
      const [verb, rest] = [method.slice(0, at), method.slice(at)];
      if (verb + word + rest === id) return verb + mark + rest;
    }
  }
  return method;
}

const names = ({ params }: Operation): string =>
  Object.entries(params)
    .map(([name, place]) => {
      const mark = Object.entries(locationMarks).find(([, location]) => location === place);
      return `${mark?.[0]}${name}`;
    })
    .join(",");

/**
 * The fields without their own column, as JSON, and the pointer to a list's items. One of them is an id that
 * the name of the method does not lead to, such as `getCategory` of `categories`.
 */
function fieldsOf(tag: string, operation: Operation): [field: string, items: string][] {
  const { id, method: _, path: __, params: ___, ...others } = operation;
  const isIrregular =
    markedName(tag, operation) === methodName(tag, id) && methodName(tag, id) !== id;
  return Object.entries({ ...(isIrregular && { id }), ...others })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (name !== "paging") return [JSON.stringify({ [name]: value }), ""];
      const { items, ...paging } = value as NonNullable<Operation["paging"]>;
      return [JSON.stringify({ paging }), `:${items}`];
    });
}

/** The distinct fields, the most frequent first, because their indexes are short. */
function sharedFields(tags: readonly TagOperations[]): string[] {
  const all = tags.flatMap(({ tag, operations }) =>
    operations.flatMap((one) => fieldsOf(tag, one)),
  );
  const uses = Map.groupBy(all, ([field]) => field);
  return [...uses].sort(([, a], [, b]) => b.length - a.length).map(([field]) => field);
}
