import { type Context, isRef, type Json, type Location, record, type Visitor } from "./redocly.ts";

export interface Text {
  value: string;
  /** Whether the text is Markdown: only descriptions are. */
  markdown: boolean;
  location: Location;
}

/** Whether the keys of a Redocly type are names (of properties, headers, …), not keywords. */
export const isMap = (type: string): boolean =>
  /Map$|^Named|^SchemaProperties$|^SpecExtension$/.test(type);

/** Redocly types whose `name` is a text. */
const named = new Set(["Contact", "License", "Tag"]);

function strings(value: unknown, location: Location): Text[] {
  if (typeof value === "string") return [{ value, markdown: false, location }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, location.child(key)));
}

function textsOf(node: Json, ctx: Context): Text[] {
  const { location, type } = ctx;
  // References also show the names of properties, examples and schemas.
  if (isMap(type.name)) {
    return Object.keys(node).map((value) => ({
      value,
      markdown: false,
      location: location.child(value),
    }));
  }
  return Object.entries(node).flatMap(([key, value]) => {
    const at = location.child(key);
    if (key.startsWith("x-")) return strings(value, at);
    const shown = ["description", "summary", "title"].includes(key) || named.has(type.name);
    if (!shown || typeof value !== "string") return [];
    return [{ value, markdown: key === "description", location: at }];
  });
}

/** A visitor that calls `check` with every text of the contract, except for values of examples. */
export function eachText(
  check: (text: Text, ctx: Context) => void,
  end?: (ctx: Context) => void,
): Visitor {
  const visit = (node: Json, ctx: Context) => {
    if (ctx.type.name === "SpecExtension") return;
    for (const text of textsOf(node, ctx)) check(text, ctx);
  };
  return {
    any: (node, ctx) => visit(record(node), ctx),
    // Redocly visits a node only once, but each `$ref` to it can have its own texts.
    ref(_node, ctx) {
      const { $ref: _, ...own } = isRef(ctx.rawNode) ? record(ctx.rawNode) : {};
      visit(own, ctx);
    },
    Root: { leave: (_root, ctx) => end?.(ctx) },
  };
}
