import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { createQodex } from "../../../src/qodex.ts";
import { type Call, createTeams, type TeamsOptions } from "../../../src/teams.ts";
import { marker } from "./client.ts";

/** The options that both APIs' clients share. */
export type SharedOptions = Partial<Omit<TeamsOptions, "organizationId" | "region">>;

/** A client of either API, with the calls that tests of both need. */
export interface Subject {
  readonly client: object;
  /** One object. Both calls are GET. */
  get(): Call<unknown>;
  /** A token list: {@link API} has the names of its items and cursor. */
  list(): AsyncIterable<unknown> & PromiseLike<unknown>;
  /** An operation with a body. */
  post(): Call<unknown>;
  openapiFetch(): Promise<unknown>;
}

/** An API in the tests. */
export interface Api {
  readonly name: "teams" | "qodex";
  /** The body of a page of `list()`. */
  page(items: readonly unknown[], cursor?: unknown): object;
  /** The header with `apiKey`, and the prefix of its value. */
  readonly keyHeader: readonly [name: string, prefix: string];
  create(url: string, options?: SharedOptions): Subject;
}

/** Both APIs, for `describe.each`. */
export const apis: readonly Api[] = [
  {
    name: "teams",
    page: (members, nextToken) => ({ members, nextToken }),
    keyHeader: ["authorization", "Bearer "],
    create: (baseUrl, options) => {
      const client = createTeams({ apiKey: marker, organizationId: "org_1", baseUrl, ...options });
      return {
        client,
        get: () => client.members.get({ member_id: "m" }),
        list: () => client.members.list(),
        post: () => client.request("POST", "/v1/things", { body: { name: "n" } }),
        openapiFetch: () =>
          openapiFetch(client).GET("/v1/organizations/{organization_id}/members", {
            params: { path: { organization_id: "org_1" } },
          }),
      };
    },
  },
  {
    name: "qodex",
    page: (trails, nextCursor) => ({ trails, nextCursor }),
    keyHeader: ["x-api-key", ""],
    create: (baseUrl, options) => {
      const client = createQodex({ apiKey: marker, scimKey: marker, baseUrl, ...options });
      return {
        client,
        get: () => client.users.getMe(),
        list: () => client.auditLogs.list(),
        post: () => client.request("POST", "/things", { body: { name: "n" } }),
        openapiFetch: () => openapiFetch(client).GET("/me"),
      };
    },
  },
];
