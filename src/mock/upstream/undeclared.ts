import { isRecord } from "../../shared/is-record.ts";
import { at } from "../../shared/json-pointer.ts";
import { undeclaredFields } from "../../validate/undeclared-fields.ts";

/**
 * The properties of a body that its schema does not declare.
 *
 * @param root the document that the schema's references are relative to.
 */
export function undeclared(body: unknown, schema: unknown, root: unknown): (readonly string[])[] {
  const located = (found: unknown, pointer: string) => ({
    schema: isRecord(found) ? found : {},
    pointer,
  });
  const resolve = (ref: unknown) => {
    const pointer = String(ref).slice(1);
    return located(at(root, pointer), pointer);
  };
  return undeclaredFields(located(schema, ""), body, resolve).map(({ path }) => path);
}
