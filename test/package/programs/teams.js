/** The steps of the scenario with a module `qodekit/teams`, and `openapiFetch` of `qodekit/openapi-fetch`. */
export const teams = (module, openapiFetch) => ({
  module,
  create: (apiKey, baseUrl) => module.createTeams({ apiKey, organizationId: "org_xxx", baseUrl }),
  operationId: "getMember",
  get: (client, id, options) => client.members.get({ member_id: id, ...options }),
  list: (client) => client.members.list(),
  post: (client, body) => client.aiCodeTracking.getCommitDetails({ body }),
  openapiFetch: (client, member_id) =>
    openapiFetch(client).GET("/v1/organizations/{organization_id}/members/{member_id}", {
      params: { path: { organization_id: "org_xxx", member_id } },
    }),
});
