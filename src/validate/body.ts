import { at, escapePointer } from "../shared/json-pointer.ts";
import { driftLimit, type Finding } from "./drift.ts";
import { relevantErrors, type Unit } from "./errors.ts";
import { describe, describeType, oneOf } from "./messages.ts";
import type { ResponseSchemas, Schema } from "./response-schemas.ts";
import { ownerOf, propertiesOf, typesOf } from "./schema.ts";
import type { Located } from "./undeclared-fields.ts";
import { unknownFieldsOf } from "./unknown-fields.ts";

/** Evaluates a schema; `brief` stops at the first error of an object or a list. */
export type Evaluate = (value: unknown, schema: Schema, brief: boolean) => readonly Unit[];

/** Checks a body against a schema of the contract. */
export type BodyCheck = (
  body: unknown,
  schema: Schema,
  schemaPointer: string,
  unknownFields: boolean,
) => Finding[];

/** Creates the check for bodies. */
export function bodyCheck(schemas: ResponseSchemas, evaluate: Evaluate): BodyCheck {
  return (body, schema, pointer, unknownFields) => {
    const root = { schema, pointer };
    const run = (brief: boolean) => {
      const errors = relevantErrors(evaluate(body, schema, brief));
      const findings = distinct(errors, (error) => reported(schemas, root, body, error));
      return unknownFields ? [...findings, ...unknownFieldsOf(schemas, root, body)] : findings;
    };
    // Hundreds of thousands of errors overflow the evaluator's stack; a single one does not.
    return attempt(() => run(false)) ?? attempt(() => run(true)) ?? [uncheckable(pointer)];
  };
}

/** Undefined if a body is nested too deeply, or has a name that no URI can contain. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError || error instanceof URIError) return undefined;
    throw error;
  }
}

const uncheckable = (schemaPointer: string): Finding => ({
  pointer: "",
  expected: "a body that can be checked",
  got: "one that is nested too deeply, or has a name that is not Unicode",
  schemaPointer,
});

function reported(
  schemas: ResponseSchemas,
  root: Located,
  body: unknown,
  { keyword, keywordLocation, instanceLocation }: Unit,
): Finding[] {
  const { schema, pointer: schemaPointer } = ownerOf(schemas, root, plain(keywordLocation));
  const pointer = plain(instanceLocation);
  const value = at(body, pointer);
  if (keyword === "required") {
    // The evaluator reports one error per missing field without its name, so each of them lists all
    // fields.
    const missing = (schema["required"] as readonly string[]).filter(
      (name) => !Object.hasOwn(value as object, name),
    );
    return missing.map((name) => {
      const types = oneOf(typesOf(schemas, propertiesOf(schema)[name] ?? {}));
      const expected = `${types}, required`;
      return {
        pointer: `${pointer}/${escapePointer(name)}`,
        expected,
        got: "nothing",
        schemaPointer,
      };
    });
  }
  // No branch allows a value of this type.
  if (keyword === "anyOf") {
    const expected = oneOf(typesOf(schemas, schema));
    return [{ pointer, expected, got: describeType(value), schemaPointer }];
  }
  return [{ pointer, ...describe(keyword, schema, value), schemaPointer }];
}

/** The evaluator writes pointers as URI fragments. */
const plain = (location: string) => decodeURIComponent(location.slice(1));

/** Reports each location once, up to the limit. */
function distinct(errors: readonly Unit[], report: (error: Unit) => Finding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const error of errors) {
    for (const finding of report(error)) {
      found.set(`${finding.pointer} ${finding.schemaPointer}`, finding);
    }
    if (found.size >= driftLimit) break;
  }
  return [...found.values()];
}
