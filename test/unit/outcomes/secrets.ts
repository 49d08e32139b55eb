import type { Teams, TeamsOptions } from "../../../src/teams.ts";

/** A secret, where it is, and how it is sent. */
export interface Secret {
  readonly value: string;
  readonly options?: Partial<TeamsOptions>;
  /** The name of its header. */
  readonly header?: string;
  readonly call?: (teams: Teams) => PromiseLike<unknown>;
  /** Whether it is short or harmless, so that only its header is masked. */
  readonly isShown?: true;
}

const key = "qk_MARKER/1a2b+3c4d==";
const long = "aB3/dE5+qK".repeat(700);
const path = "/v1/keys/";

/** A secret in its own header. */
export const header = (name: string, value = "tok_MARKER/9z8y"): Secret => ({
  value,
  header: name,
  options: { headers: { [name]: value } },
});
const request = (value: string, call: Secret["call"]): Secret => ({ value, ...(call && { call }) });

/** By the first column of `keys.txt`; the others are headers. */
export const secrets: Readonly<Record<string, Secret>> = {
  "a key": { value: key, header: "authorization", options: { apiKey: key } },
  "a plain key": { value: "qkMARKER1a2b3c4d", options: { apiKey: "qkMARKER1a2b3c4d" } },
  "a key of 7,000 characters": { value: long, options: { apiKey: long } },
  "a key of 11 backslashes": { value: "\\".repeat(11), options: { apiKey: "\\".repeat(11) } },
  "a key of 3 characters": { value: "abc", options: { apiKey: "abc" } },
  "a cookie of 9,000 characters": header("cookie", `a=1; session=${"xY7/".repeat(2250)}`),
  "a cookie's value": {
    value: "s3ss10n_MARKER",
    options: { headers: { cookie: "theme=dark; session=s3ss10n_MARKER" } },
  },
  authorization: header("authorization", "Basic tok_MARKER/9z8y"),
  "x-gateway-key of a middleware": {
    value: "tok_MARKER/9z8y",
    options: {
      middleware: [
        ({ headers, ...rest }, next) =>
          next({ ...rest, headers: { ...headers, "x-gateway-key": "tok_MARKER/9z8y" } }),
      ],
    },
  },
  "x-team: acme": { ...header("x-team", "acme"), isShown: true },
  "accept-language: klingon": { ...header("accept-language", "klingon"), isShown: true },
  "another key in a path": request("sk_1a2b3c4d5e6f7g8h", (teams) =>
    teams.request("DELETE", `${path}sk_1a2b3c4d5e6f7g8h`),
  ),
  "the key in a path": {
    ...request("hunter-two", (teams) => teams.request("DELETE", `${path}hunter-two`)),
    options: { apiKey: "hunter-two" },
  },
  "a key behind a template": request("hunter-two", (teams) =>
    teams.request("DELETE", `${path}hunter-two`, { template: "/v1/keys/{key}" }),
  ),
  "a key in a query": request("sk_1a2b3c4d5e6f7g8h", (teams) =>
    teams.request("GET", "/v1/keys?old=sk_1a2b3c4d5e6f7g8h", {
      query: { key: "sk_1a2b3c4d5e6f7g8h" },
    }),
  ),
};
