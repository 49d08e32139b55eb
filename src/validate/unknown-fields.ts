import { escapePointer } from "../shared/json-pointer.ts";
import type { Finding } from "./drift.ts";
import { describeType } from "./messages.ts";
import type { ResponseSchemas } from "./response-schemas.ts";
import { target } from "./schema.ts";
import { type Located, undeclaredFields } from "./undeclared-fields.ts";

/** The fields that no variant of the contract declares at their location, except forbidden ones. */
export function unknownFieldsOf(schemas: ResponseSchemas, root: Located, body: unknown): Finding[] {
  return undeclaredFields(root, body, (ref) => target(schemas, ref))
    .filter(({ isForbidden }) => !isForbidden)
    .map(({ path, value, owner }) => ({
      pointer: path.map((name) => `/${escapePointer(name)}`).join(""),
      expected: "no such field",
      got: describeType(value),
      schemaPointer: `${owner.pointer}/properties`,
    }));
}
