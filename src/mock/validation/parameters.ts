import { once } from "../../shared/lazy.ts";
import type { PrismParameter } from "../prism/prism.ts";
import type { Place, ValidationParts } from "./ajv.ts";

type Values = Readonly<Record<string, unknown>>;

const defaultStyles: Readonly<Record<Place, string>> = {
  header: "simple",
  path: "simple",
  query: "form",
};

/**
 * Checks the parameters of one location like Prism: names in any case, all values together against one
 * schema. Values that Prism warns about do not pass either.
 */
export function parameterCheck(
  parts: ValidationParts,
  place: Place,
  declared: readonly PrismParameter[],
  bundle: unknown,
): (values: Values | null) => boolean {
  if (declared.length === 0) return () => true;
  const byName = new Map(declared.map((parameter) => [parameter.name.toLowerCase(), parameter]));
  const properties: Record<string, unknown> = {};
  for (const [name, { schema }] of byName) if (schema) properties[name] = schema;
  const required = declared.filter((one) => one.required).map(({ name }) => name.toLowerCase());
  const validate = once(() =>
    parts.compileParameters({ type: "object", properties, required }, bundle),
  );
  const deserializers = parts.deserializers[place];
  const readers = [...byName].map(([name, { style, explode }]) => {
    const deserialize = deserializers[style || defaultStyles[place]];
    const own = properties[name];
    return { name, read: (values: Values) => deserialize?.(name, values, own, explode || false) };
  });
  const deprecated = declared.flatMap((one) => (one.deprecated ? one.name : []));
  return (given) => {
    const values = given ?? {};
    if (deprecated.some((name) => values[name])) return false;
    const lowered = lowerNames(values);
    const read: Record<string, unknown> = {};
    for (const reader of readers) {
      const value = reader.read(lowered);
      // ajv changes values in place, and a list may belong to the request.
      if (value) read[reader.name] = Array.isArray(value) ? [...value] : value;
    }
    const isEmpty = Object.keys(read).length === 0;
    return isEmpty && required.length === 0 ? true : validate()(read);
  };
}

function lowerNames(values: Values): Values {
  const lowered: Record<string, unknown> = {};
  for (const name of Object.keys(values)) lowered[name.toLowerCase()] = values[name];
  return lowered;
}
