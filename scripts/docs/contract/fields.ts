import type { Contract, Json } from "../../generate/contract.ts";
import { type Constraint, constraintsOf } from "./constraints.ts";
import { formsOf, refName, resolved, type TypeText, typeText } from "./schema-text.ts";

/** A parameter or a field of a body. */
export interface Field {
  name: string;
  type: TypeText;
  required: boolean;
  deprecated: boolean;
  /** Set if it differs from the operation's: `observed`, `inferred`. */
  evidence?: string | undefined;
  /** Markdown. */
  description: string;
  constraints: Constraint[];
  /** Nested fields of an object or a list of objects. */
  inside?: Inside | undefined;
}

/** The fields of a value, or its variants. */
export interface Inside {
  /** `4 fields of mock`. */
  label: string;
  fields: Field[];
  forms: Form[];
  /** Where the page already describes these fields, instead of the fields. */
  repeats?: Repeat | undefined;
  /** The anchor of these fields, if other parts of the page link to them. */
  anchor?: string | undefined;
}

/** Fields that are described elsewhere in the page. */
export interface Repeat {
  name: string;
  /** Their anchor; unset if the field encloses the reader's position. */
  anchor?: string | undefined;
}

/** One variant of a value. */
export interface Form {
  title: string;
  /** Markdown. */
  description: string;
  fields: Field[];
  repeats?: Repeat | undefined;
  anchor?: string | undefined;
}

/** A repeated structure of at least this many fields becomes a link to its first description. */
const worthLinking = 5;

/** Converts schemas to fields. Use one reader per page, so that no long structure is described twice. */
export class FieldReader {
  readonly #contract: Contract;
  /** The components that the page has described, by name. */
  readonly #described = new Map<string, Repeat>();

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  /** A parameter, or a header with the given name. */
  parameter(parameter: Json, name = String(parameter["name"])): Field {
    const schema = resolved(this.#contract, parameter["schema"]);
    const field = this.#field(name, parameter["schema"], parameter["required"] === true, []);
    const items = resolved(this.#contract, schema["items"]);
    const example = firstExample(this.#contract, parameter);
    const constraints = constraintsOf({ ...schema, items }, example);
    return {
      ...field,
      deprecated: parameter["deprecated"] === true || schema["deprecated"] === true,
      evidence: text(parameter["x-evidence"]),
      description: text(parameter["description"]) ?? text(schema["description"]) ?? "",
      // A guide explains the pattern of ids.
      constraints: constraints.filter(
        ({ label }) => !field.type.guide || !["pattern", "length"].includes(label),
      ),
    };
  }

  /** The fields of a body; `root` names it in labels. */
  body(schema: unknown, root: string): Inside | undefined {
    return this.#inside(root, schema, []);
  }

  #field(name: string, schema: unknown, required: boolean, above: readonly Above[]): Field {
    const node = resolved(this.#contract, schema);
    const type = typeText(this.#contract, schema);
    const constraints = constraintsOf({ ...node, items: resolved(this.#contract, node["items"]) });
    return {
      name,
      type,
      required,
      deprecated: node["deprecated"] === true,
      evidence: text(node["x-evidence"]),
      description: text(node["description"]) ?? "",
      // A guide explains its pattern and format.
      constraints: type.guide
        ? constraints.filter(({ label }) => label === "default")
        : constraints,
      inside: this.#inside(name, schema, above),
    };
  }

  #inside(name: string, schema: unknown, above: readonly Above[]): Inside | undefined {
    const node = resolved(this.#contract, schema);
    const component = refName(schema);
    const repeated = above.find((one) => one.component === component);
    if (repeated) return repeats(name, { name: repeated.name });
    const known = component && above.length > 0 ? this.#described.get(component) : undefined;
    if (known) return repeats(name, known);
    const path = component ? [...above, { component, name }] : above;
    const inside = this.#contents(name, node, path);
    if (!inside || !component || above.length === 0 || size(inside) < worthLinking) return inside;
    const anchor = `of-${component}`;
    this.#described.set(component, { name, anchor });
    return { ...inside, anchor };
  }

  #contents(name: string, node: Json, path: readonly Above[]): Inside | undefined {
    if (formsOf(node).length > 0) return this.#forms(name, node, path);
    if (node["items"] !== undefined) return this.#inside(name, node["items"], path);
    const fields = this.#properties(node, path);
    const extra = node["additionalProperties"];
    if (typeof extra === "object" && extra !== null && Object.keys(extra).length > 0) {
      const inner = this.#field("*", extra, false, path);
      fields.push({ ...inner, name: "any name" });
    }
    if (fields.length === 0) return undefined;
    return { label: `${count(fields.length, "field")} of ${name}`, fields, forms: [] };
  }

  #properties(node: Json, path: readonly Above[]): Field[] {
    const required = (node["required"] as string[] | undefined) ?? [];
    const names = Object.entries((node["properties"] as Json | undefined) ?? {});
    const fields = names.map(([name, schema]) =>
      this.#field(name, schema, required.includes(name), path),
    );
    return [...fields.filter((f) => f.required), ...fields.filter((f) => !f.required)];
  }

  #forms(name: string, node: Json, path: readonly Above[]): Inside | undefined {
    const forms = formsOf(node).flatMap((form): Form[] => {
      const inside = this.#inside(name, form, path);
      if (!inside) return [];
      if (inside.forms.length > 0) return inside.forms;
      const schema = resolved(this.#contract, form);
      const title =
        text(schema["title"]) ?? spaced(refName(form)) ?? typeText(this.#contract, form).text;
      const { fields, repeats, anchor } = inside;
      return [{ title, description: text(schema["description"]) ?? "", fields, repeats, anchor }];
    });
    const [only] = forms;
    if (!only) return undefined;
    if (forms.length === 1) {
      return {
        label: `${count(only.fields.length, "field")} of ${name}`,
        fields: only.fields,
        forms: [],
        repeats: only.repeats,
        anchor: only.anchor,
      };
    }
    return { label: `${forms.length} forms of ${name}`, fields: [], forms };
  }
}

/** A component that encloses the current position, and the field that opened it. */
interface Above {
  component: string;
  name: string;
}

/** The number of fields, including nested ones. */
const size = ({ fields, forms }: Inside): number =>
  [...fields, ...forms.flatMap((form) => form.fields)].reduce(
    (sum, { inside }) => sum + 1 + (inside ? size(inside) : 0),
    0,
  );

const repeats = (name: string, of: Repeat): Inside => ({
  label: `${name} has the fields of ${of.name}`,
  fields: [],
  forms: [],
  repeats: of,
});

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** `OpenApiJsonImport` -> `Open api json import`: the name of a variant without a title. */
export function spaced(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const words = name
    .replace("OpenApi", "Openapi")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const known: Record<string, string> = {
    openapi: "OpenAPI",
    api: "API",
    json: "JSON",
    scim: "SCIM",
    uid: "UID",
  };
  const cased = words.replace(/[a-z]+/g, (word) => known[word] ?? word);
  return cased.charAt(0).toUpperCase() + cased.slice(1);
}

/** A parameter's own example, which takes precedence over its schema's. */
function firstExample(contract: Contract, parameter: Json): Json {
  const named = Object.values((parameter["examples"] as Json | undefined) ?? {})[0];
  if (named === undefined) return parameter;
  return { ...parameter, example: contract.resolve(named)["value"] };
}
