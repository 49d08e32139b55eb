/**
 * How the client's names follow from the contract. Lint and the generator share it, so it imports
 * nothing.
 */

/**
 * The first word of every operationId. The first six act on a whole resource; `add` and `remove`
 * change a membership only; the rest are specific actions of the two vendors. Add a verb only if none
 * of these fits.
 */
export const verbs = [
  "list",
  "get",
  "create",
  "update",
  "replace",
  "delete",
  "add",
  "remove",
  "search",
  "fork",
  "merge",
  "pull",
  "publish",
  "unpublish",
  "run",
  "sync",
  "transfer",
  "transform",
  "import",
  "validate",
] as const;

/** Verbs of operations that return a list and so need `x-pagination`. */
export const listVerbs: readonly string[] = ["list", "search"];

/** Properties of every client, which no resource can have as its name. */
export const reservedResources: readonly string[] = ["request", "with"];

/**
 * Method names that JavaScript itself calls: `await` calls `then`; the others are on every object.
 * (`delete` and `import` are valid method names.)
 */
export const reservedMethods: readonly string[] = [
  "then",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "prototype",
  "toJSON",
  "toLocaleString",
  "toString",
  "valueOf",
];

/** `AI Code Stats` -> `["ai", "code", "stats"]` */
function words(tag: string): string[] {
  return tag.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(ch|sh|x|ss)es$/.test(word)) return word.replace(/es$/, "");
  if (/(ss|us|sis|xis)$/.test(word)) return word;
  return word.replace(/s$/, "");
}

/** `AI Code Stats` -> `aiCodeStats`: the client's property with the tag's operations. */
export function resourceName(tag: string): string {
  return words(tag)
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join("");
}

/** `AI Code Stats` -> `ai-code-stats`: the folder in `paths/` with the tag's paths. */
export function folderName(tag: string): string {
  return words(tag).join("-");
}

/** The verb of an operationId, if it is one of {@link verbs}: `listMembers` -> `list`. */
export function verbOf(operationId: string): string | undefined {
  return verbs.find((verb) => startsAtBoundary(operationId, verb));
}

/**
 * The name of the method in its resource: the operationId without the tag's name (plural or
 * singular) if the noun starts with it. In `Members`, `getMemberQuota` -> `getQuota`; in `Billing`,
 * `listInvoices` is unchanged.
 */
export function methodName(tag: string, operationId: string): string {
  const verb = verbOf(operationId);
  if (verb === undefined) return operationId;
  const noun = operationId.slice(verb.length);
  const stem = words(tag).map(capital);
  const last = stem.pop() ?? "";
  const names = [last, singular(last)].map((word) => stem.join("") + word);
  const longest = names
    .filter((name) => name !== "" && startsAtBoundary(noun, name))
    .sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? operationId : verb + noun.slice(longest.length);
}

function startsAtBoundary(text: string, start: string): boolean {
  return text.startsWith(start) && /^([A-Z]|$)/.test(text.slice(start.length));
}
