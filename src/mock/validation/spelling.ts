import type { ContractRequest } from "../middleware/middleware.ts";
import type { Diagnostic, PrismOperation, PrismSecurityScheme } from "../prism/prism.ts";

/** A parameter or header, by the name that the contract gives it. */
interface Named {
  readonly name: string;
}

/**
 * A broken rule of a request with the contract's names in its path and message: Prism lowers the case of
 * parameters' names. In the body, the message says where; without a key, where one is expected.
 */
export function spelledRequest(
  { request, security = [] }: PrismOperation,
  rule: Diagnostic,
  sent: ContractRequest,
): Diagnostic {
  const [place, ...steps] = rule.path ?? [];
  if (rule.code === 401) return { ...rule, message: `No key in ${placesOf(security)}` };
  if (place === "body") {
    const message = withExample(messageInBody(rule.message, steps));
    return { ...rule, message: isUntyped(sent) ? `${message} (${untyped})` : message };
  }
  const places: Readonly<Record<string, readonly Named[]>> = {
    query: request?.query ?? [],
    header: request?.headers ?? [],
    path: request?.path ?? [],
  };
  if (place === undefined) return rule;
  const { message, ...others } = spelled(rule, places[place] ?? []);
  return { ...others, message: withExample(message) };
}

/** Both formats are "a date" to people. */
const dates: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T08:00:00Z",
};

const withExample = (message: string): string =>
  message.replace(
    /must match format "(date(?:-time)?)"/,
    (text, format: string) => `${text}, such as ${dates[format]}`,
  );

/** A broken rule of a response with the contract's names of its headers. */
export function spelledResponse(
  { responses }: PrismOperation,
  statusCode: number,
  rule: Diagnostic,
): Diagnostic {
  const declared = responses.find(({ code }) => code === String(statusCode));
  return rule.path?.[0] === "header" ? spelled(rule, declared?.headers ?? []) : rule;
}

/** Where the operation takes a key: `Authorization: Bearer <key>`, or a header or query parameter. */
function placesOf(security: readonly (readonly PrismSecurityScheme[])[]): string {
  const places = security.map((needed) =>
    needed
      .map(({ type, in: place, name = "" }) => {
        if (type === "http") return "`Authorization: Bearer <key>`";
        return place === "query" ? `the query parameter \`${name}\`` : `\`${name}\``;
      })
      .join(" and "),
  );
  return [...new Set(places.filter(Boolean))].join(", or ");
}

/** Some HTTP libraries, such as Go's, set no media type. JSON is then a text, which no rule allows. */
const isUntyped = ({ body, headers }: ContractRequest): boolean =>
  typeof body === "string" && body !== "" && headers["content-type"] === undefined;
const untyped = "without a `Content-Type`, it is read as text";

function messageInBody(message: string, steps: readonly string[]): string {
  const where = steps.join(".");
  return where === "" || message.includes(where) ? message : `${message} (in ${where})`;
}

/** A rule with the names of one list, in backticks in the message. */
function spelled(rule: Diagnostic, declared: readonly Named[]): Diagnostic {
  const [place = "", first, ...steps] = rule.path ?? [];
  const nameOf = (given: string): string | undefined =>
    declared.find(({ name }) => name.toLowerCase() === given.toLowerCase())?.name;
  // A name is quoted, or comes after the word: `parameter email must match format "email"`.
  const message = rule.message.replace(
    /'([^']+)'|(?<=\b(?:parameter|header) )[\w.-]+\b/g,
    (word, quoted?: string) => {
      const given = quoted ?? word;
      if (quoted === undefined && given.toLowerCase() !== first?.toLowerCase()) return word;
      const name = nameOf(given);
      return name === undefined ? word : `\`${name}\``;
    },
  );
  const path = first === undefined ? [place] : [place, nameOf(first) ?? first, ...steps];
  return { ...rule, path, message };
}
