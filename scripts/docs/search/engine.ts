import MiniSearch, { type SearchResult } from "minisearch";
import type { SearchRecord } from "./record.ts";
import { type RouteQuery, routeOf, routeScore } from "./route.ts";
import { queryWords, squash, synonymsOf, wordsOf } from "./words.ts";

/** A record that matches a query. */
export interface Hit {
  record: SearchRecord;
  /** The matching words of the record in lower case, for highlighting. */
  words: string[];
}

/** Options of a search. */
export interface SearchOptions {
  /** The maximum number of hits. Default: 12. */
  limit?: number;
  /** The current section of the site, such as `teams`: its hits rank first among equal ones. */
  section?: string | undefined;
}

/** Finds records for a typed query. */
export type Search = (query: string, options?: SearchOptions) => Hit[];

/** The weight of a word, by field. */
const boost = { title: 6, ids: 5, path: 2, names: 1.2, place: 1.5, text: 1 };

const kinds: Readonly<Record<SearchRecord["kind"], number>> = {
  guide: 2,
  tag: 1.7,
  section: 1.5,
  code: 1.2,
  page: 0.8,
  // An operation's words are in its title, id, path and tag, so they count four times.
  operation: 1,
};

/** Among similar operations, reading is requested most. */
const methods: Readonly<Record<string, number>> = { GET: 1.1, POST: 1.08, DELETE: 0.95 };

/** Bonuses for hits beyond their words. */
const worth = { identity: 1e7, route: 1e5, code: 1e4, title: 5e3, corrected: 1e3, field: 5e2 };

/** Creates a search over records. Does not depend on a browser. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const vocabulary = new Map<string, number>();
  const index = indexOf(records, vocabulary);
  const names = namesOf(records);
  const corrected = new Map<string, string>();
  const apis = new Set(records.filter(({ kind }) => kind === "operation").map(sectionOf));
  /** An API's reference and guides rank before pages about the tools. */
  const ofApi = (record: SearchRecord): boolean => apis.has(sectionOf(record));

  /** The indexed word that a misspelled one most likely means. */
  function correct(word: string): string {
    if (vocabulary.has(word)) return word;
    let best = corrected.get(word);
    if (best === undefined) {
      const found = index.search(word, { prefix: true, fuzzy: fuzziness(word), weights });
      best = mostFrequent(found.flatMap(({ terms }) => terms)) ?? word;
      corrected.set(word, best);
    }
    return best;
  }

  /** Every record with one of the words; synonyms count less. */
  function find(words: readonly string[]): SearchResult[] {
    const last = words.at(-1);
    const queries = words.map((word) => ({
      queries: [word, ...synonymsOf(word)],
      combineWith: "OR" as const,
      boostTerm: (term: string) => (term === word ? 1 : 0.7),
      // Short words are prefixes of many others, so only the last one, which may be incomplete, matches
      // as a prefix.
      prefix: (term: string) => term === word && (term.length > 2 || term === last),
      // A word in the index is not a typing error.
      fuzzy: (term: string) => term === word && !vocabulary.has(term) && fuzziness(term),
    }));
    return index.search({ queries, combineWith: "OR" }, { boost, weights });
  }

  /** The weight of a word: rare words count more. */
  const weight = (word: string): number => 1 / (1 + Math.log(1 + (vocabulary.get(word) ?? 0)));

  /** A record scores higher if it has more of the query's words and its title has fewer others. */
  function scoreOf(result: SearchResult, record: SearchRecord, words: readonly string[]): number {
    const has = new Set(result.queryTerms);
    const covered = words.filter(
      (word) => has.has(word) || synonymsOf(word).some((other) => has.has(other)),
    );
    const sum = (list: readonly string[]) => list.reduce((all, word) => all + weight(word), 0);
    const title = queryWords(record.title);
    const fits = title.filter((word) => result.match[word]?.includes("title")).length;
    const known = words.filter((word) =>
      result.match[word]?.some((field) => field === "title" || field === "place"),
    );
    const phrase = words.length > 1 && squash(record.title).includes(squash(words.join(" ")));
    return (
      result.score *
      (sum(covered) / sum(words)) ** 3 *
      (0.5 + fits / Math.max(title.length, 1)) *
      (0.5 + known.length / words.length) *
      (ofApi(record) ? 1.3 : 1) *
      (phrase ? 1.5 : 1) *
      kinds[record.kind] *
      (methods[record.method ?? ""] ?? 1) *
      (record.deprecated ? 0.6 : 1)
    );
  }

  /** Records that a query names exactly, with their bonuses. */
  function* named(query: string, words: readonly string[]): Iterable<[id: number, worth: number]> {
    const route = routeOf(query);
    if (route) for (const [id, score] of routes(records, route)) yield [id, worth.route * score];
    const whole = squash(query.replace(/^\s*client\.(?=\w)/, "").replace(/\(.*$/, ""));
    // `GET /mocks` is not `getMock`.
    if (!route?.whole)
      for (const id of names.identities.get(whole) ?? []) yield [id, worth.identity];
    for (const id of names.codes.get(query.trim().toLowerCase()) ?? [])
      yield [id, worth.code * (ofApi(records[id] as SearchRecord) ? 2 : 1)];
    if (/^\S*[a-z][A-Z_-]\S*$/.test(query.trim()))
      for (const id of names.fields.get(whole) ?? []) yield [id, worth.field];
    const asked = squash(words.join(" "));
    const titles = [whole, asked].flatMap((key) => names.titles.get(key) ?? []);
    for (const id of new Set(titles)) yield [id, worth.title];
    const meant = squash(words.map(correct).join(" "));
    if (meant === asked) return;
    for (const id of names.identities.get(meant) ?? []) yield [id, worth.corrected];
    for (const id of names.titles.get(meant) ?? []) yield [id, worth.corrected];
  }

  return (query, { limit = 12, section } = {}) => {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const found = new Map<number, { score: number; words: string[] }>();
    for (const result of find(words)) {
      const record = records[result.id] as SearchRecord;
      found.set(result.id, { score: scoreOf(result, record, words), words: result.terms });
    }
    for (const [id, bonus] of named(query, words)) {
      const has = found.get(id);
      found.set(id, { score: (has?.score ?? 0) + bonus, words: has?.words ?? words });
    }
    const ranked = [...found].map(([id, hit]) => {
      const record = records[id] as SearchRecord;
      const here = sectionOf(record) === section;
      return { id, record, words: hit.words, score: hit.score * (here ? 1.5 : 1) };
    });
    ranked.sort((a, b) => b.score - a.score || a.id - b.id);
    return fewPerPage(ranked)
      .slice(0, limit)
      .map(({ record, words: fits }) => ({ record, words: fits }));
  };
}

const sectionOf = ({ url }: SearchRecord): string => url.split("/")[0] as string;

function indexOf(records: readonly SearchRecord[], vocabulary: Map<string, number>): MiniSearch {
  const index = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: wordsOf,
    processTerm: (word, field) => {
      // Without a field, the word belongs to a query.
      if (field !== undefined) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      return word;
    },
    extractField: (entry, field) => {
      const record = entry as SearchRecord & { id: number };
      if (field === "title") return [record.title, ...(record.also ?? [])].join(" ");
      if (field === "ids") {
        const page = record.operationId === undefined ? record.url.split("#")[0] : "";
        return `${record.operationId ?? ""} ${record.client ?? ""} ${page}`;
      }
      if (field === "names") return record.names?.join(" ") ?? "";
      // Includes the id, which must stay a number.
      return record[field as "id" | "path" | "place" | "text"] as string;
    },
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  return index;
}

const fuzziness = (word: string): number | false =>
  word.length < 4 || /\d/.test(word) ? false : 0.25;
const weights = { fuzzy: 0.2, prefix: 0.5 };

/** The names of records: ids, client methods, codes, titles, and code in a section's text. */
function namesOf(records: readonly SearchRecord[]) {
  const identities = new Map<string, number[]>();
  const titles = new Map<string, number[]>();
  const codes = new Map<string, number[]>();
  const fields = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, name: string | undefined, id: number) => {
    if (name !== undefined) put(to, squash(name), id);
  };
  for (const [id, record] of records.entries()) {
    for (const title of [record.title, ...(record.also ?? [])]) add(titles, title, id);
    if (record.kind === "section") {
      // A plain word such as `cursor` is no name; `X-API-Key` and `--stateful` are.
      for (const name of record.names ?? [])
        if (/[\W_]/.test(name)) put(codes, name.toLowerCase(), id);
    }
    add(identities, record.operationId, id);
    if (record.kind === "operation") for (const name of record.names ?? []) add(fields, name, id);
    if (record.kind === "code") add(identities, record.title, id);
    if (record.client === undefined) continue;
    add(identities, record.client, id);
    add(identities, record.client.replace(/^\w+\./, ""), id);
  }
  return { identities, titles, codes, fields };
}

const put = (to: Map<string, number[]>, key: string, id: number): void => {
  to.set(key, [...(to.get(key) ?? []), id]);
};

function* routes(records: readonly SearchRecord[], route: RouteQuery): Iterable<[number, number]> {
  for (const [id, { method, path }] of records.entries()) {
    if (method === undefined || path === undefined) continue;
    const score = routeScore(route, method, path);
    if (score !== undefined) yield [id, score];
  }
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Keeps the best three sections of a page. */
function fewPerPage<R extends { record: SearchRecord }>(ranked: readonly R[]): R[] {
  const seen = new Map<string, number>();
  return ranked.filter(({ record }) => {
    const page = record.url.split("#")[0] as string;
    const count = (seen.get(page) ?? 0) + 1;
    seen.set(page, count);
    return count <= 3;
  });
}
