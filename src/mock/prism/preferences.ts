import type { Either, MockConfig, Prism, PrismRequest } from "./prism.ts";

const names = ["code", "dynamic", "seed", "example"] as const;
type Wishes = Partial<Record<(typeof names)[number], string | string[]>>;

/**
 * The response that a request selects, in `Prefer` or else in the query: unknown preferences are ignored
 * (RFC 7240 §2). Parses simple forms here; all others, and malformed ones, go to Prism, which takes time to
 * load.
 */
export function preferencesOf(prism: Prism, input: PrismRequest): Either<Error, MockConfig> {
  const { prefer, ...others } = input.headers;
  if (prefer) {
    const inHeader = configOf(wishesOf(prefer)) ?? prism.preferences(input);
    if (isSelecting(inHeader)) return inHeader;
  }
  if (Object.keys(input.url.query).length === 0) return noPreference;
  return configOf(queryWishes(input.url.query)) ?? prism.preferences({ ...input, headers: others });
}

/** Whether a request selects a response, be it in vain. */
export const selectsResponse = (prism: Prism, input: PrismRequest): boolean =>
  isSelecting(preferencesOf(prism, input));

const isSelecting = (preferences: Either<Error, MockConfig>): boolean =>
  preferences._tag === "Left" ||
  Object.values(preferences.right).some((value) => value !== undefined);

const noPreference: Either<Error, MockConfig> = { _tag: "Right", right: {} };

/** Parses `code=404, example=empty`; returns `undefined` for anything more complex. */
function wishesOf(prefer: string): Wishes | undefined {
  const wishes: Wishes = {};
  for (const preference of prefer.split(",")) {
    const [, name, value] = /^\s*(code|dynamic|seed|example)=([\w.-]+)\s*$/.exec(preference) ?? [];
    const known = names.find((one) => one === name);
    if (known === undefined || value === undefined || wishes[known] !== undefined) return undefined;
    wishes[known] = value;
  }
  return wishes;
}

function queryWishes(query: PrismRequest["url"]["query"]): Wishes {
  const wishes: Wishes = {};
  for (const name of names) {
    const value = query[`__${name}`];
    if (value !== undefined) wishes[name] = value;
  }
  return wishes;
}

/** `undefined` if a value has the wrong type. */
function configOf(wishes: Wishes | undefined): Either<Error, MockConfig> | undefined {
  if (wishes === undefined) return undefined;
  const { code, dynamic, seed, example } = wishes;
  if ([code, dynamic, seed, example].some(Array.isArray)) return undefined;
  if (code !== undefined && !/^\d{3}$/.test(String(code))) return undefined;
  if (dynamic !== undefined && dynamic !== "true" && dynamic !== "false") return undefined;
  const right = {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(example === undefined ? {} : { exampleKey: String(example) }),
  };
  return { _tag: "Right", right };
}
