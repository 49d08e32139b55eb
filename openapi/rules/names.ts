/**
 * The naming rule of the contract, in one place: lint checks with it, the generator derives the
 * client's names with it. It imports nothing, so that neither drags the other in.
 */

/**
 * The first word of every operationId. The first six say what happens to a whole resource;
 * `add` and `remove` change a membership and leave the thing itself alive; the rest are what the
 * two vendors do beyond that. A new verb needs a reason that none of these covers.
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

/** Verbs that answer with many items, so that paging has to be said. */
export const listVerbs: readonly string[] = ["list", "search"];

/** Members of every client: a resource of that name would hide one. */
export const reservedResources: readonly string[] = ["raw", "request", "with"];

/**
 * Names that JavaScript itself calls: an object with a `then` is taken for a promise by `await`,
 * the others live on every object. (`delete` and `import` are fine as names of methods.)
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

/** `AI Code Stats` -> `aiCodeStats`: the client's property that holds the tag's operations. */
export function resourceName(tag: string): string {
  return words(tag)
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join("");
}

/** `AI Code Stats` -> `ai-code-stats`: the folder under `paths/` that holds the tag's paths. */
export function folderName(tag: string): string {
  return words(tag).join("-");
}

/** The listed verb an operationId starts with, at a word boundary: `listMembers` -> `list`. */
export function verbOf(operationId: string): string | undefined {
  return verbs.find((verb) => startsAtBoundary(operationId, verb));
}

/**
 * The method's name inside its resource: the operationId without the tag's name, plural or
 * singular, where the noun begins with it. Under `Members`, `getMemberQuota` -> `getQuota`; under
 * `Billing`, `listInvoices` stays as it is.
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
