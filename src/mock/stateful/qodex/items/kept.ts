import { objectIn, pick } from "../../fields.ts";
import type { Fields } from "../../types.ts";
import { isSame } from "../forks/merge.ts";
import { type Hidden, hidden, hiddenOf, mapped, placesIn } from "./tree.ts";

const byId = (document: Fields): Map<unknown, Fields> =>
  new Map([...placesIn(document)].map(({ node }) => [node["id"], node]));

/** Fields of the flat format that come from the tree format, too, unless they were sent. */
const sourceOf: Readonly<Record<string, (node: Fields) => unknown>> = {
  queryParams: (node) => pick(objectIn(node, "request"), "url"),
  requestObject: (node) => pick(node, "originalRequest"),
};

/** The hidden data of an item that still applies after its other fields were replaced. */
function kept(before: Fields, after: Fields): Hidden {
  const { sent, ...others } = hiddenOf(before);
  const left = Object.entries(sent ?? {}).filter(([name]) => {
    const source = sourceOf[name];
    return !source || isSame(source(before), source(after));
  });
  return { ...others, ...(sent ? { sent: Object.fromEntries(left) } : {}) };
}

/** A document that replaces another one: items that keep their id keep their hidden data. */
export function withHidden(document: Fields, previous: Fields): Fields {
  const known = byId(previous);
  return mapped(document, (node) => {
    const before = known.get(node["id"]);
    return before ? { ...node, [hidden]: kept(before, node) } : node;
  });
}

/** A document after merging a fork into it: its items refer to the source that they had before. */
export function keepingOrigins(document: Fields, previous: Fields): Fields {
  const known = byId(previous);
  return mapped(document, (node) => {
    const { origin: _, ...others } = hiddenOf(node);
    const { origin } = hiddenOf(known.get(node["id"]) ?? {});
    return { ...node, [hidden]: origin === undefined ? others : { ...others, origin } };
  });
}
