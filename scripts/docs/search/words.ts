/** Splits a name: `createMock` into `create` and `Mock`; `APIs` and `v10` stay whole. */
const pieces =
  /\p{Lu}{2,}s(?!\p{Ll})|(?<!\p{L})\p{L}\p{N}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+|\p{N}+/gu;

/**
 * The words of a text in lower case: names whole and split, plurals as singulars, so that `createMock`,
 * `create_mock` and `create mocks` have the same words.
 */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*/gu) ?? []).flatMap(partsOf);
}

/** An index repeats the same names and words thousands of times. */
const known = new Map<string, readonly string[]>();

function partsOf(chunk: string): readonly string[] {
  let parts = known.get(chunk);
  if (!parts) {
    parts = (chunk.replace(/['’]s$/, "").match(pieces) ?? []).map(singular);
    if (parts.length > 1) parts = [...parts, singular(parts.join(""))];
    known.set(chunk, parts);
  }
  return parts;
}

/** Normalizes spellings: `Not found`, `notFound` and `NOT_FOUND` are equal. */
export const squash = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .flatMap((chunk) => chunk.match(pieces) ?? [])
    .map(singular)
    .filter((word) => !articles.has(word))
    .join("");

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 4 || /(?:ss|us|sis|xis)$/.test(lower)) return lower;
  return lower.replace(/ies$|(?<=ss|x|ch|sh)es$|s$/, (end) => (end === "ies" ? "y" : ""));
}

const articles = new Set(["a", "an", "the"]);

/** Matches the start of a question; the topic follows. */
const question =
  /^(?:how|where|what|which|why|when|can|do|does|is|are|should)\s+(?:(?:many|can|do|does|is|are|should|i|you|we|there|to|it|a|an|the|my|your)\s+)*(?:get\s+(?=(?:a|an|the|my)\s))?/i;

const small = new Set(
  "a all an and any are be by can do doe does for from how i if in into is it its many me most much my of on or our per that the this to we what when which why with you your".split(
    " ",
  ),
);

/** The words of a query without stop words, unless it has only those. */
export function queryWords(query: string): string[] {
  const asked = query.replace(/[?!]+\s*$/, "").replace(question, "");
  const telling = wordsOf(asked).filter((word) => !small.has(word));
  return [...new Set(telling.length > 0 ? telling : wordsOf(query))];
}

/** Words that readers use -> the terms of this reference. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  add: ["create"],
  auth: ["authentication"],
  call: ["request"],
  change: ["update"],
  copy: ["fork", "transfer"],
  credential: ["authentication"],
  deactivate: ["state"],
  disable: ["state"],
  edit: ["update"],
  env: ["environment"],
  erase: ["delete"],
  find: ["search", "list"],
  host: ["server"],
  key: ["authentication"],
  login: ["authentication"],
  make: ["create"],
  member: ["user"],
  modify: ["update"],
  move: ["transfer"],
  new: ["create"],
  paginate: ["pagination"],
  paging: ["pagination"],
  people: ["member"],
  postman: ["qodex"],
  quota: ["limit"],
  remove: ["delete"],
  repo: ["repository"],
  revoke: ["resolution"],
  request: ["call"],
  rotate: ["resolution"],
  sandbox: ["mock"],
  sdk: ["client"],
  seat: ["batch"],
  show: ["get"],
  swagger: ["openapi"],
  team: ["organization"],
  throttle: ["rate", "limit"],
  throttling: ["rate", "limit"],
  upload: ["import"],
  url: ["server"],
  user: ["member"],
  wait: ["asynchronous", "task"],
  whoami: ["me"],
};

/**
 * The synonyms of a word; none for most. Handles words such as `constructor`, which every object has.
 */
export const synonymsOf = (word: string): readonly string[] =>
  Object.hasOwn(synonyms, word) ? (synonyms[word] ?? []) : [];
