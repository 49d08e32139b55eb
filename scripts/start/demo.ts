import { createQodex } from "../../src/qodex.ts";
import { createTeams, isApiError, type Middleware } from "../../src/teams.ts";

const apiKey = "any-key-will-do";

/** Runs both typed clients against the mock. */
export async function demo(urls: { teams: string; qodex: string }): Promise<void> {
  await showTeams(urls.teams);
  await showQodex(urls.qodex);
}

/** Lists, pages, retries a 429 and distinguishes errors. */
async function showTeams(baseUrl: string): Promise<void> {
  const teams = createTeams({ apiKey, organizationId: "org_xxx", baseUrl });

  heading("Members, one page");
  const page = await teams.members.list();
  for (const { name, role, status } of page.items) console.log(`  ${name}: ${role}, ${status}`);
  console.log(`  the cursor of the next page: ${page.cursor}`);

  heading("Usage events of one member, all pages");
  for await (const event of teams.usage.listEventsForMember({ member_id: "member_abc123" })) {
    console.log(
      `  ${new Date(event.timestamp).toISOString()} ${event.operation}: ${event.credits}`,
    );
  }

  heading("A 429 on the first attempt, then success");
  const limitOnce: Middleware = (request, next, { attempt }) => {
    if (attempt > 1) return next(request);
    return next({ ...request, headers: { ...request.headers, prefer: "code=429" } });
  };
  const attempts: string[] = [];
  const limited = teams.with({
    middleware: [limitOnce],
    logger: { debug: (message, { attempt }) => attempts.push(`  attempt ${attempt}: ${message}`) },
  });
  const quota = await limited.members.getQuota({ member_id: "member_abc123" });
  for (const line of attempts) console.log(line);
  console.log(`  status of the quota: ${quota.status}`);

  heading("A typed error");
  try {
    await teams.members.getQuota({ member_id: "member_zzz", headers: { prefer: "code=404" } });
  } catch (error) {
    if (!isApiError(error, "getMemberQuota") || error.status !== 404) throw error;
    console.log(`  ${error.name}: ${error.message}`);
    console.log(`  the vendor says: ${error.body.message} (${error.body.code})`);
  }
}

/** The other API works the same way. */
async function showQodex(baseUrl: string): Promise<void> {
  const qodex = createQodex({ apiKey, baseUrl });

  heading("Qodex: the collections, and the team's latest events");
  const { collections } = await qodex.collections.list();
  for (const { name, uid } of collections) console.log(`  ${name}: ${uid}`);
  for await (const log of qodex.auditLogs.list()) console.log(`  ${log.timestamp} ${log.action}`);
}

function heading(text: string): void {
  console.log(`\n${text}`);
}
