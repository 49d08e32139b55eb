import { parseJson } from "../../transport/body.ts";
import { readErrorBody } from "../../transport/errors/error-body.ts";
import type { MockResponse } from "../middleware/middleware.ts";
import type { Violation } from "../types.ts";

/** The maximum number of violations in a summary. */
const most = 3;

/** Their maximum total length. */
const longest = 450;

/**
 * The message of the error body, followed by the violations of the request that it does not mention;
 * undefined if it mentions all of them. The client shows it instead of the message.
 */
export function summaryOf({ status, violations, body }: MockResponse): string | undefined {
  if (status < 400) return undefined;
  const { message: known = "" } = readErrorBody(parseJson(body ?? "")?.value);
  const said = violations
    .filter(({ location }) => location[0] === "request")
    .filter(({ message }) => !bare(known).includes(bare(message)));
  if (said.length === 0) return undefined;
  const shown = said.slice(0, most).map(line).join("; ");
  const more = said.length > most ? `; and ${said.length - most} more` : "";
  return `${sentence(known)}Mock: ${shown.slice(0, longest)}${more}.`;
}

/** Ends a text with punctuation and a space. */
const sentence = (text: string): string => text && `${text.replace(/[^.!?…]$/, "$&.")} `;

/** Most messages name their place; the location is in front of the others. */
function line({ location: [, ...place], message }: Violation): string {
  const text = message.replace(/\.$/, "");
  const isNamed = place.length === 0 || text.split(/[^\w-]+/).includes(String(place.at(-1)));
  return isNamed ? text : `${place.join(".")}: ${text}`;
}

/** Words and comparisons, without case and punctuation: both sides quote and spell names as they like. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}<>=]+/gu, "");
