import { type Context, isRef, type Json, type Location, record, type Visitor } from "./redocly.ts";

export interface Text {
  value: string;
  /** Whether it is Markdown: descriptions are, the rest is plain. */
  markdown: boolean;
  location: Location;
}

/** Redocly's types whose keys are names (of properties, headers, ...) and not keywords. */
export const isMap = (type: string): boolean =>
  /Map$|^Named|^SchemaProperties$|^SpecExtension$/.test(type);

/** Types whose `name` is shown to people. */
const named = new Set(["Contact", "License", "Tag"]);

function strings(value: unknown, location: Location): Text[] {
  if (typeof value === "string") return [{ value, markdown: false, location }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, location.child(key)));
}

function textsOf(node: Json, ctx: Context): Text[] {
  const { location, type } = ctx;
  // Names are shown, too: of properties, examples, schemas.
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

/** A visitor that calls `check` with every text that people may see, examples' values left out. */
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
    // Redocly visits a node once, but each reference to it may have texts of its own.
    ref(_node, ctx) {
      const { $ref: _, ...own } = isRef(ctx.rawNode) ? record(ctx.rawNode) : {};
      visit(own, ctx);
    },
    Root: { leave: (_root, ctx) => end?.(ctx) },
  };
}
