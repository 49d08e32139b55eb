import ky from "ky";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/teams/types.ts";
import { createTeams, type Middleware } from "../../src/teams.ts";

/** One call of `listMembers` through each client, on a given host and fetch. */
export type Call = () => Promise<unknown>;

type FetchLike = (url: string, init?: RequestInit) => Promise<Response>;

const passOn: Middleware = (request, next) => next(request);

/** The clients that are compared. `bare` is what all the others are measured against. */
export function clients(base: string, fetch: FetchLike): Record<string, Call> {
  const url = `${base}/v1/organizations/org_xxx/members?maxResults=20`;
  const headers = { authorization: "Bearer key", accept: "application/json" };
  const plain = createFetchClient<paths>({
    baseUrl: base,
    headers,
    fetch: (request) => fetch(request.url, request as unknown as RequestInit),
  });
  const kyClient = ky.create({ headers, fetch: fetch as typeof globalThis.fetch });
  const options = { apiKey: "key", organizationId: "org_xxx", baseUrl: base, fetch };
  const qodekit = createTeams(options);
  const full = createTeams({ ...options, middleware: [passOn] });
  const params = { path: { organization_id: "org_xxx" }, query: { maxResults: 20 } };
  return {
    bare: async () => (await fetch(url, { headers })).json(),
    "openapi-fetch": () => plain.GET("/v1/organizations/{organization_id}/members", { params }),
    ky: () => kyClient(url).json(),
    qodekit: async () => qodekit.members.list({ maxResults: 20 }),
    "qodekit + middleware": async () => full.members.list({ maxResults: 20 }),
  };
}
