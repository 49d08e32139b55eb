import { createQodex, type Qodex, type QodexOptions } from "../../../../src/qodex.ts";
import type { Call } from "../../../../src/teams.ts";
import { apis, type SharedOptions } from "../../../support/client/api-clients.ts";
import { marker } from "../../../support/client/client.ts";

/** The other keys, while one is the marker. */
const plain = "another-key-of-the-test";

/** An option or argument where a caller can put a key. */
export interface Place {
  /** Such as `teams: apiKey`. */
  readonly name: string;
  /** Sends a GET with the marker only here. */
  call(url: string, options: SharedOptions): Call<unknown>;
}

/** The places that both APIs have. */
const shared: Readonly<Record<string, SharedOptions>> = {
  apiKey: { apiKey: marker },
  "a key function": { apiKey: () => marker },
  "an async key function": { apiKey: async () => marker },
  "headers: authorization": { headers: { Authorization: `Bearer ${marker}` } },
  "headers: x-api-key": { headers: { "X-API-Key": marker } },
  "headers: proxy-authorization": { headers: { "proxy-authorization": `Basic ${marker}` } },
  "headers: cookie": { headers: { cookie: `a=b; session=${marker}` } },
  "a middleware's header": {
    middleware: [
      (request, next) => next({ ...request, headers: { ...request.headers, "x-api-key": marker } }),
    ],
  },
};

/** The places that only qodex has. */
const ofQodex: Readonly<Record<string, (url: string, options: SharedOptions) => Call<unknown>>> = {
  scimKey: (url, options) =>
    qodex(url, { ...options, scimKey: marker }).scimUsers.get({ userId: "u" }),
  "a function for scimKey": (url, options) =>
    qodex(url, { ...options, scimKey: async () => marker }).scimUsers.get({ userId: "u" }),
  access_key: (url, options) =>
    qodex(url, options).collections.get({ collectionId: "c", access_key: marker }),
  "the headers of a call": (url, options) =>
    qodex(url, options).users.getMe({ headers: { authorization: marker } }),
};

function qodex(baseUrl: string, options: SharedOptions & Pick<QodexOptions, "scimKey">): Qodex {
  return createQodex({ apiKey: plain, baseUrl, ...options });
}

/** Every place of both APIs. */
export const places: readonly Place[] = [
  ...apis.flatMap(({ name, create }) =>
    Object.entries(shared).map(
      ([place, given]): Place => ({
        name: `${name}: ${place}`,
        call: (url, options) => {
          const middleware = [...(options.middleware ?? []), ...(given.middleware ?? [])];
          return create(url, { apiKey: plain, ...options, ...given, middleware }).get();
        },
      }),
    ),
  ),
  ...Object.entries(ofQodex).map(([place, call]): Place => ({ name: `qodex: ${place}`, call })),
];
