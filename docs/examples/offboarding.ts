/**
 * Removes one person from the organization: finds, checks, removes, and verifies.
 *
 *   node offboarding.ts alice@example.com          prints what it would do
 *   node offboarding.ts alice@example.com --yes    removes the member
 *
 * Needs QODER_API_KEY and QODER_ORGANIZATION_ID.
 */
import { parseArgs } from "node:util";
import { createTeams } from "qodekit/teams";

const { values, positionals } = parseArgs({
  options: { yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [email] = positionals;
if (!email?.includes("@")) {
  console.error("Usage: node offboarding.ts <email> [--yes]");
  process.exit(2);
}

const teams = createTeams();

// The filter finds exact matches. Compare anyway: removing the wrong person cannot be undone.
const found = await teams.members.list({ email }).toArray({ limit: 100 });
const [member, ...others] = found.filter(
  (each) => each.email?.toLowerCase() === email.toLowerCase(),
);
if (!member) stop(`No member has the address ${email}.`);
if (others.length > 0)
  stop(`${others.length + 1} members have the address ${email}. Remove them by hand.`);
if (member.role === "org_admin") {
  const admins = (await teams.members.list().toArray({ limit: 10_000 })).filter(
    ({ role, status }) => role === "org_admin" && status === "ENABLED",
  );
  if (admins.length < 2)
    stop(`${member.name} is the only administrator. Appoint another one first.`);
}

const { totalQuota } = await teams.members.getQuota({ member_id: member.id });
const { usedValue, limitValue, unit } = totalQuota.quotaSummary;
console.log(`${member.name} <${email}>, ${member.role}, joined ${member.joinedAt.slice(0, 10)}`);
console.log(`has used ${usedValue} of ${limitValue} ${unit}`);

if (!values.yes) {
  console.log("Dry run: nothing was changed. Add --yes to remove this member.");
} else {
  await teams.members.delete({ member_id: member.id });
  const left = await teams.members.list({ email }).toArray({ limit: 100 });
  if (left.some(({ id, status }) => id === member.id && status !== "DELETED")) {
    stop("The API accepted the removal, but still lists the member. Check the console.");
  }
  console.log("Removed.");
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
