/** The steps of the scenario with a module `qodekit/qodex`. */
export const qodex = (module) => ({
  module,
  create: (apiKey, baseUrl) => module.createQodex({ apiKey, baseUrl }),
  operationId: "getMonitor",
  get: (client, id, options) => client.monitors.get({ monitorId: id, ...options }),
  list: (client) => client.auditLogs.list(),
  post: (client, body) => client.workspaces.create({ body }),
  raw: (client, monitorId) =>
    client.raw.GET("/monitors/{monitorId}", { params: { path: { monitorId } } }),
});
