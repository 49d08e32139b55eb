import { isApiError as isQodexError, type Qodex, TaskError } from "../../src/qodex.ts";
import { isApiError, type Teams } from "../../src/teams.ts";

// Checked by tsc, never run: forty calls of a typical user. `program.test.ts` ensures that they contain no
// `!`, no `?.` and no cast.

/** Counts and names from the Teams API. */
export async function report(teams: Teams, lines: string[]): Promise<void> {
  for await (const member of teams.members.list({ includeDeleted: true })) {
    lines.push(`${member.name}: ${member.role.toUpperCase()}, since ${member.joinedAt}`);
  }
  const first = await teams.members.list({ maxResults: 5 });
  lines.push(first.items.map(({ id }) => id).join());
  const member = await teams.members.get({ member_id: "member_abc123" });
  lines.push(member.status.toLowerCase());
  const { planQuota, totalQuota } = await teams.members.getQuota({ member_id: member.id });
  lines.push(String(planQuota), String(totalQuota));
  for await (const event of teams.usage.listEvents({ startDate: new Date(0) })) {
    lines.push(`${event.userId} ${event.source} ${(event.credits + event.cost).toFixed(2)}`);
  }
  const events = await teams.usage
    .listEventsForMember({ member_id: member.id })
    .toArray({ limit: 9 });
  lines.push(String(events.reduce((sum, { credits }) => sum + credits, 0)));
  const packages = await teams.resourcePackages.list().toArray({ limit: 100 });
  lines.push(packages.map((each) => `${each.name}: ${each.limitValue - each.usedValue}`).join());
  for await (const batch of teams.seatMonthBatches.list()) lines.push(JSON.stringify(batch));
  const dates = { start_date: "2026-01-01", end_date: "2026-01-31" };
  const overview = await teams.aiCodeStats.getOverview(dates);
  lines.push(String(overview.committedAiLinesEdit / overview.committedTotalLinesEdit));
  const { items } = await teams.aiCodeStats.getDailyTrend(dates);
  lines.push(String(items.length));
  const ranking = await teams.aiCodeStats.getMemberRanking({ ...dates, limit: 3 });
  lines.push(String(ranking.items.length));
  for await (const { repoName, commitCount } of teams.aiCodeStats.listRepositories(dates)) {
    lines.push(`${repoName}: ${commitCount}`);
  }
  for await (const extension of teams.aiCodeStats.listFileExtensions(dates)) {
    lines.push(JSON.stringify(extension));
  }
  for await (const commit of teams.aiCodeTracking.listCommits()) lines.push(commit.commitHash);
  for await (const group of teams.billingGroups.list()) {
    if (group.isBlocked) lines.push(`${group.name}: ${group.limitAmount - group.currentUsed}`);
  }
  try {
    await teams.members.delete({ member_id: "member_abc123" });
  } catch (error) {
    if (isApiError(error, "deleteMember") && error.status === 404) lines.push(error.body.requestId);
    else throw error;
  }
}

/** Sets up a workspace with the Qodex API. */
export async function setUp(
  qodex: Qodex,
  names: readonly string[],
  lines: string[],
): Promise<void> {
  const { user } = await qodex.users.getMe();
  lines.push(`${user.id} ${user.username}`);
  const { workspaces } = await qodex.workspaces.list();
  lines.push(workspaces.map(({ name }) => name.trim()).join());
  const { workspace } = await qodex.workspaces.create({
    body: { workspace: { name: "Ticketing", type: "team" } },
  });
  const { collections } = await qodex.collections.list({ workspace: workspace.id });
  for (const { name, uid } of collections) lines.push(`${name} ${uid}`);
  for await (const each of qodex.collections.list()) lines.push(each.name.toUpperCase());
  const { collection } = await qodex.collections.create({
    workspace: workspace.id,
    body: {
      collection: {
        info: { name: "Tickets", schema: "https://schema.example/v2.1.0/collection.json" },
        item: names.map((name) => ({ name, request: { method: "GET", url: "https://a.example" } })),
      },
    },
  });
  const content = await qodex.collections.get({ collectionId: collection.uid });
  lines.push(content.collection.info.name.trim());
  await qodex.collections.update({
    collectionId: collection.uid,
    body: { collection: { info: { name: "Tickets 2" } } },
  });
  const environment = await qodex.environments.create({
    workspace: workspace.id,
    body: { environment: { name: "Test", values: [{ key: "url", value: "https://a.example" }] } },
  });
  const { environments } = await qodex.environments.list({ workspace: workspace.id });
  lines.push(environments.map(({ name }) => name.trim()).join());
  const { mock } = await qodex.mocks.create({
    workspace: workspace.id,
    body: { mock: { collection: collection.uid, environment: environment.environment.uid } },
  });
  lines.push(mock.id.trim());
  for await (const log of qodex.mockCallLogs.list({ mockId: mock.id })) lines.push(log.id.trim());
  const { monitor } = await qodex.monitors.create({
    workspace: workspace.id,
    body: {
      monitor: {
        collection: collection.uid,
        name: "Ticket check",
        schedule: { cron: "0 0 * * *", timezone: "Europe/Berlin" },
      },
    },
  });
  const { run } = await qodex.monitors.run({ monitorId: monitor.id });
  lines.push(run.info.status.trim());
  const ended = await qodex.monitors.runAndWait({ monitorId: monitor.id, timeout: 60_000 });
  lines.push(`${ended.status.trim()}: ${ended.stats.assertions.failed.toFixed()} failed`);
  for await (const each of qodex.monitors.list()) lines.push(each.name.trim());
  await qodex.collectionTags.replace({
    collectionId: collection.uid,
    body: { tags: [{ slug: "a" }] },
  });
  const { tags } = await qodex.collectionTags.list({ collectionId: collection.uid });
  lines.push(tags.map(({ slug }) => slug.trim()).join());
  for await (const entity of qodex.tags.listEntities({ slug: "a" }))
    lines.push(entity.entityId.trim());
  await qodex.globalVariables.replace({
    workspaceId: workspace.id,
    body: { values: [{ key: "a", value: "b", type: "default", enabled: true }] },
  });
  const comment = await qodex.collectionComments.create({
    collectionId: collection.uid,
    body: { body: "Looks good." },
  });
  lines.push(comment.data.body.trim());
  for await (const log of qodex.auditLogs.list({ since: "2026-01-01" })) {
    lines.push(`${log.timestamp} ${log.action.trim()}`);
  }
  const apis = await qodex.apis.list({ workspaceId: workspace.id }).toArray({ limit: 10 });
  for (const api of apis) lines.push(`${api.name} ${api.createdBy.toFixed()}`);
  const { id: apiId } = await qodex.apis.create({
    workspaceId: workspace.id,
    body: { name: "Ferry" },
  });
  const schema = await qodex.apiSchemas.create({
    apiId,
    body: { type: "openapi:3", files: [{ path: "index.yaml", content: "openapi: 3.1.0" }] },
  });
  lines.push(schema.id.trim());
  try {
    const started = qodex.apiVersions.create({
      apiId,
      body: { name: "v1", schemas: [{ id: schema.id }], collections: [] },
    });
    const task = await qodex.apiTasks.wait(started, { interval: 500 });
    lines.push(task.status.trim());
  } catch (error) {
    if (error instanceof TaskError) lines.push(error.message);
    else if (isQodexError(error, "createApiVersion") && error.status === 403)
      lines.push(error.message);
    else throw error;
  }
  for await (const each of qodex.scimUsers.list()) lines.push(each.userName.trim());
}
