/** The steps of the scenario with a module `qodekit/qodex`, and `openapiFetch` of `qodekit/openapi-fetch`. */
export const qodex = (module, openapiFetch) => ({
  module,
  create: (apiKey, baseUrl) => module.createQodex({ apiKey, baseUrl }),
  operationId: "getMonitor",
  get: (client, id, options) => client.monitors.get({ monitorId: id, ...options }),
  list: (client) => client.auditLogs.list(),
  post: (client, body) => client.workspaces.create({ body }),
  openapiFetch: (client, monitorId) =>
    openapiFetch(client).GET("/monitors/{monitorId}", { params: { path: { monitorId } } }),
});
