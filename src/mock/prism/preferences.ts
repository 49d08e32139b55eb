import type { Either, MockConfig, Prism, PrismRequest } from "./prism.ts";

const names = ["code", "dynamic", "seed", "example"] as const;
type Wishes = Partial<Record<(typeof names)[number], string | string[]>>;

/**
 * The response that a request selects, in `Prefer` or in the query. Parses simple forms here; all others,
 * and malformed ones, go to Prism, which takes time to load.
 */
export function preferencesOf(prism: Prism, input: PrismRequest): Either<Error, MockConfig> {
  const { prefer } = input.headers;
  if (prefer === undefined && Object.keys(input.url.query).length === 0) return noPreference;
  const wishes = prefer ? wishesOf(prefer) : queryWishes(input.url.query);
  const config = wishes && configOf(wishes);
  return config ? { _tag: "Right", right: config } : prism.preferences(input);
}

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
function configOf({ code, dynamic, seed, example }: Wishes): MockConfig | undefined {
  if ([code, dynamic, seed, example].some(Array.isArray)) return undefined;
  if (code !== undefined && !/^\d{3}$/.test(String(code))) return undefined;
  if (dynamic !== undefined && dynamic !== "true" && dynamic !== "false") return undefined;
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(example === undefined ? {} : { exampleKey: String(example) }),
  };
}
