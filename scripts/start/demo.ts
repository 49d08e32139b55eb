import { createTeams, isApiError, type Middleware } from "../../src/teams.ts";

/**
 * A typed client at work against the mock: lists, pages, survives a 429, tells an error apart.
 *
 * @param baseUrl where the mock of the Teams API is.
 */
export async function demo(baseUrl: string): Promise<void> {
  const teams = createTeams({ apiKey: "any-key-will-do", organizationId: "org_xxx", baseUrl });

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

function heading(text: string): void {
  console.log(`\n${text}`);
}
