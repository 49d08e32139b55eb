import { parseJson } from "../body.ts";

/** How many violations a message has: the first ones say enough. */
const most = 3;

/**
 * What the `sl-violations` header of the mock says is wrong with a request, for people; undefined when
 * it says nothing. Real servers do not send it.
 */
export function violationsIn(header: string | undefined): string | undefined {
  // The mock cuts a list that is longer than clients accept headers.
  if (header?.startsWith("Too many")) return "Mock: too many violations to list here.";
  const list = parseJson(header ?? "")?.value;
  if (!Array.isArray(list)) return undefined;
  const said = list.flatMap((one: Readonly<Record<string, unknown>> | null) => {
    const { location, message } = one ?? {};
    if (!Array.isArray(location) || typeof message !== "string") return [];
    return location[0] === "request" ? [`${location.slice(1).join(".")}: ${message}`] : [];
  });
  if (said.length === 0) return undefined;
  const more = said.length > most ? `; and ${said.length - most} more` : "";
  return `Mock: ${said.slice(0, most).join("; ")}${more}.`;
}
