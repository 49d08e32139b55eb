/**
 * Compares the responses of the live APIs with their contracts. Run it every night; it only reads.
 *
 *   node drift-check.ts
 *
 * Needs QODER_API_KEY, QODER_ORGANIZATION_ID and QODEX_API_KEY, and npm install @cfworker/json-schema@4.
 * Prints one line per difference, never a value of your account. Exits with 1 if there is one, or if a call
 * failed: a check that cannot read has not passed.
 */
import { createQodex, QodekitError } from "qodekit/qodex";
import { type Drift, validateQodex } from "qodekit/qodex/validate";
import { createTeams } from "qodekit/teams";
import { validateTeams } from "qodekit/teams/validate";

let problems = 0;
const seen = new Set<string>();
function onDrift({ operationId, status, pointer, expected, got }: Drift): void {
  // Counts the same field of all list items as one difference.
  const line = `${operationId} ${status} ${pointer.replace(/\/\d+(?=\/|$)/g, "/*")}: expected ${expected}, got ${got}`;
  if (seen.has(line)) return;
  seen.add(line);
  problems += 1;
  console.log(line);
}

const teams = createTeams({ validate: validateTeams({ onDrift, unknownFields: "report" }) });
const qodex = createQodex({ validate: validateQodex({ onDrift, unknownFields: "report" }) });

const checks: Record<string, () => PromiseLike<unknown>> = {
  "Teams members": () => teams.members.list({ maxResults: 20 }),
  "Teams resource packages": () => teams.resourcePackages.list(),
  "Teams billing groups": () => teams.billingGroups.list(),
  "Qodex user": () => qodex.users.getMe(),
  "Qodex workspaces": () => qodex.workspaces.list(),
  "Qodex collections": async () => {
    const { collections } = await qodex.collections.list();
    const [first] = collections;
    if (first) await qodex.collections.get({ collectionId: first.uid });
  },
  "Qodex environments": () => qodex.environments.list(),
  "Qodex monitors": () => qodex.monitors.list(),
};
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof QodekitError)) throw error;
    problems += 1;
    console.log(`${name}: ${error.message}`);
  }
}
console.log(`${Object.keys(checks).length} checks, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
