/**
 * Usage per member of a month, as CSV on stdout.
 *
 *   node usage-by-member.ts 2025-07 > usage.csv
 *
 * Needs QODER_API_KEY and QODER_ORGANIZATION_ID.
 */
import { createTeams } from "qodekit/teams";

const [month = ""] = process.argv.slice(2);
if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
  console.error("Usage: node usage-by-member.ts <month, such as 2025-07>");
  process.exit(2);
}

const teams = createTeams();
const day = 24 * 60 * 60 * 1000;
const first = Date.parse(`${month}-01T00:00:00Z`);
const end = new Date(first).setUTCMonth(new Date(first).getUTCMonth() + 1);

const names = new Map<string, string>();
for await (const { userId, email, name } of teams.members.list({
  includeDeleted: true,
  maxResults: 100,
})) {
  if (userId !== undefined) names.set(userId, email ?? name);
}

const totals = new Map<string, { who: string; events: number; credits: number }>();
// One week at a time: the API rejects ranges that are too long, and its maximum is not documented.
for (let from = first; from < end; from += 7 * day) {
  const week = { startDate: from, endDate: Math.min(from + 7 * day, end) - 1, maxResults: 100 };
  for await (const { timestamp, userId, userEmail, credits } of teams.usage.listEvents(week)) {
    // Each event counts once, in its own week: a mock that returns the same events for any range would repeat them.
    if (timestamp < week.startDate || timestamp > week.endDate) continue;
    const total = totals.get(userId) ?? {
      who: names.get(userId) ?? userEmail ?? userId,
      events: 0,
      credits: 0,
    };
    total.events += 1;
    total.credits += credits; // Refunds can be negative.
    totals.set(userId, total);
  }
}

/** A cell of CSV (RFC 4180). A leading quote keeps spreadsheets from running a name as a formula. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

console.log("member,events,credits");
for (const { who, events, credits } of [...totals.values()].sort((a, b) => b.credits - a.credits)) {
  console.log(`${cell(who)},${events},${credits.toFixed(2)}`);
}
