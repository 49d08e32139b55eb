import ky from "ky";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../../generated/teams/paths.ts";
import { createTeams, type Middleware } from "../../../src/teams.ts";
import { loadPackage, loadPeer, orvalBase } from "./peers.ts";

/** One call of `listMembers` with a client, on a given host and `fetch`. */
export type Call = () => Promise<unknown>;

type FetchLike = (url: string, init?: RequestInit) => Promise<Response>;
/** Generated clients also call it with a `Request`. */
type AnyFetch = typeof globalThis.fetch;

const passOn: Middleware = (request, next) => next(request);
const query = { maxResults: 20 };
const path = { organization_id: "org_xxx" };

/** The compared clients, each set up as its documentation says. `bare` is the baseline. */
export async function clients(base: string, fetch: FetchLike): Promise<Record<string, Call>> {
  const url = `${base}/v1/organizations/org_xxx/members?maxResults=20`;
  const headers = { authorization: "Bearer key", accept: "application/json" };
  const plain = createFetchClient<paths>({
    baseUrl: base,
    headers,
    fetch: (request) => fetch(request.url, request as unknown as RequestInit),
  });
  const kyClient = ky.create({ headers, fetch: fetch as AnyFetch });
  const options = { apiKey: "key", organizationId: "org_xxx", baseUrl: base, fetch };
  const qodekit = createTeams(options);
  const full = createTeams({ ...options, middleware: [passOn] });
  return {
    bare: async () => (await fetch(url, { headers })).json(),
    qodekit: async () => qodekit.members.list(query),
    "qodekit, one middleware": async () => full.members.list(query),
    "openapi-fetch 0.17": () =>
      plain.GET("/v1/organizations/{organization_id}/members", { params: { path, query } }),
    ...(await generated(base, fetch as AnyFetch, headers)),
    "ky 2.1": () => kyClient(url).json(),
    ...(await openai(base, fetch as AnyFetch)),
  };
}

/** Clients of other generators for the same contract. */
async function generated(
  base: string,
  fetch: AnyFetch,
  headers: Record<string, string>,
): Promise<Record<string, Call>> {
  interface HeyApi {
    client: { setConfig(config: object): void };
    listMembers(input: object): Promise<unknown>;
  }
  interface Orval {
    listMembers(id: string, params: object, init: RequestInit): Promise<unknown>;
  }
  interface Redocly {
    configure(config: object): void;
    listMembers(input: object): Promise<unknown>;
  }
  const hey = await loadPeer<HeyApi>("hey-api", "teams");
  hey.client.setConfig({ baseUrl: base, fetch, auth: () => "key", throwOnError: true });
  const orval = await loadPeer<Orval>("orval", "teams");
  Object.assign(globalThis, { [orvalBase]: base });
  const redocly = await loadPeer<Redocly>("redocly", "teams");
  // qodekit has retries and a timeout by default; the benchmark sets them explicitly.
  const limits = { retry: { retries: 2 }, timeout: 30_000 };
  redocly.configure({ serverUrl: base, fetch, auth: { bearer: "key" }, ...limits });
  return {
    "hey-api 0.99 output": () => hey.listMembers({ path, query }),
    "orval 8.20 output": async () => {
      // It calls the global `fetch`.
      const real = globalThis.fetch;
      globalThis.fetch = fetch;
      const answer = orval.listMembers("org_xxx", query, { headers });
      globalThis.fetch = real;
      return answer;
    },
    "redocly generate-client": () => redocly.listMembers({ path, query }),
  };
}

/** An SDK for another API: its generic `get` does everything that its methods do. */
async function openai(base: string, fetch: AnyFetch): Promise<Record<string, Call>> {
  interface Sdk {
    default: new (options: object) => { get(path: string, options: object): Promise<unknown> };
  }
  const { default: OpenAI } = await loadPackage<Sdk>("openai/index.mjs");
  const client = new OpenAI({ apiKey: "key", baseURL: base, fetch });
  return { "openai 7.57": () => client.get("/v1/organizations/org_xxx/members", { query }) };
}
