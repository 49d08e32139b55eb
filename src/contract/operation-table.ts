import { lazy } from "../shared/lazy.ts";
import type { Method, Operation, OperationTable, ParameterLocation } from "./operation.ts";

/** The mark before a parameter's name -> its location. */
export const locationMarks: Readonly<Record<string, ParameterLocation>> = {
  "": "query",
  "*": "query,csv",
  "?": "query,secret",
  "!": "header",
};

/** Fields that several operations share or that are rare. Those of a list lack its `items`. */
export type SharedFields = Readonly<Record<string, unknown>>;

/**
 * Reads a packed operation table. A resource is read when it is first used, so a client of a large API
 * costs nothing that it does not use. `scripts/generate/packed-table.ts` writes the format:
 *
 * ```
 * collections                               the resource
 * list* GET /collections limit,name 4:/data method, HTTP method, path, parameters, fields
 * get. GET =/{collectionId}                 `=` is the path of the line before
 * ```
 *
 * In a method's name, `*` and `.` show where the operationId has the resource, with and without its `s`:
 * `listCollections`, `getCollection`. An id that does not fit is a field. A field is an index into `shared`;
 * the pointer after it leads to the list's items.
 */
export function unpack(text: string, shared: readonly SharedFields[]): OperationTable {
  const table = {};
  for (const block of text.split("\n\n")) {
    const [resource = "", ...lines] = block.split("\n");
    lazy(table, resource, () => {
      const methods: Record<string, Operation> = {};
      let path = "";
      for (const line of lines) {
        const [name = "", method, route = "", names = "", fields = ""] = line.split(" ");
        path = route.replace("=", path);
        const params: Record<string, ParameterLocation> = {};
        for (const [, mark, parameter] of names.matchAll(/([*?!]?)([^,]+)/g)) {
          params[parameter as string] = locationMarks[mark as string] as ParameterLocation;
        }
        const noun = resource.replace(/^./, (first) => first.toUpperCase());
        const id = name.replace("*", noun).replace(".", noun.replace(/s$/, ""));
        const operation = { id, method: method as Method, path, params };
        for (const [, index, items] of fields.matchAll(/(\d+)(:[^,]*)?/g)) {
          const found = shared[index as never] as SharedFields;
          const paging = items && { ...(found["paging"] as object), items: items.slice(1) };
          Object.assign(operation, found, paging && { paging });
        }
        methods[name.replace(/[*.]/, "")] = operation;
      }
      return methods;
    });
  }
  return table;
}
