import { parseJson } from "../body.ts";

/** How many violations a message has: the first ones say enough. */
const most = 3;

/**
 * What the `sl-violations` header of the mock says is wrong with a request, for people, without what
 * the response's own message says already; undefined when nothing is left. Real servers do not send it.
 */
export function violationsIn(header: string | undefined, message = ""): string | undefined {
  // The mock cuts a list that is longer than clients accept headers.
  if (header?.startsWith("Too many")) return "Mock: too many violations to list here.";
  const list = parseJson(header ?? "")?.value;
  if (!Array.isArray(list)) return undefined;
  const known = bare(message);
  const said = list.flatMap(inRequest).filter((one) => !known.includes(bare(one.message)));
  if (said.length === 0) return undefined;
  const shown = said.slice(0, most).map(line).join("; ");
  const more = said.length > most ? `; and ${said.length - most} more` : "";
  return `Mock: ${shown}${more}.`;
}

interface Said {
  readonly place: readonly unknown[];
  readonly message: string;
}

function inRequest(one: Readonly<Record<string, unknown>> | null): Said[] {
  const { location, message } = one ?? {};
  if (!Array.isArray(location) || typeof message !== "string") return [];
  const [side, ...place] = location;
  return side === "request" ? [{ place, message: message.replace(/\.$/, "") }] : [];
}

/** Most messages name their place; the location is in front of the others. */
function line({ place, message }: Said): string {
  const isNamed = place.length === 0 || message.split(/[^\w-]+/).includes(String(place.at(-1)));
  return isNamed ? message : `${place.join(".")}: ${message}`;
}

/** Words and comparisons, without case and punctuation: both sides quote and spell names as they like. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}<>=]+/gu, "");
