/**
 * Synchronizes the users of a team with a list: creates, activates and, if requested, deactivates.
 *
 *   node scim-provisioning.ts people.csv                      prints what it would do
 *   node scim-provisioning.ts people.csv --yes                creates and activates
 *   node scim-provisioning.ts people.csv --yes --deactivate   also deactivates everybody else
 *
 * The list has one line per person: email,given name,family name. Needs QODEX_API_KEY and QODEX_SCIM_KEY.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ConflictError, createQodex } from "qodekit/qodex";

const { values, positionals } = parseArgs({
  options: {
    yes: { type: "boolean", default: false },
    deactivate: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [file] = positionals;
if (!file) {
  console.error("Usage: node scim-provisioning.ts <people.csv> [--yes] [--deactivate]");
  process.exit(2);
}
const people = (await readFile(file, "utf8"))
  .split(/\r?\n/)
  .filter((line) => line.trim() !== "")
  .map((line, index) => {
    const [email = "", givenName = "", familyName = "", ...more] = line
      .split(",")
      .map((part) => part.trim());
    if (!email.includes("@") || !givenName || !familyName || more.length > 0) {
      console.error(`${file}:${index + 1}: expected email,given name,family name.`);
      process.exit(1);
    }
    return { email: email.toLowerCase(), givenName, familyName };
  });
if (people.length === 0) {
  console.error(`${file} is empty: nothing to do, and nobody to deactivate.`);
  process.exit(1);
}

const qodex = createQodex();
// Returns the whole list or throws: a broken page never looks like an empty team.
const users = await qodex.scimUsers.list({ count: 100 }).toArray({ limit: 100_000 });
const known = new Map(users.map((user) => [user.userName.toLowerCase(), user]));

for (const { email, givenName, familyName } of people) {
  const user = known.get(email);
  known.delete(email);
  if (user?.active) continue;
  await change(user ? `activate ${email}` : `create ${email}`, async () => {
    if (user) return setActive(user.id, true);
    await qodex.scimUsers.create({
      body: { userName: email, name: { givenName, familyName }, active: true },
    });
  });
}
for (const user of values.deactivate ? known.values() : []) {
  if (user.active) await change(`deactivate ${user.userName}`, () => setActive(user.id, false));
}
if (!values.yes) console.log("Dry run: nothing was changed. Add --yes.");

async function change(what: string, act: () => Promise<void>): Promise<void> {
  if (values.yes) {
    try {
      await act();
    } catch (error) {
      // Somebody else was faster: the user already exists.
      if (!(error instanceof ConflictError)) throw error;
      return console.log(`${what}: exists already`);
    }
  }
  console.log(what);
}

async function setActive(userId: string, active: boolean): Promise<void> {
  await qodex.scimUsers.updateState({
    userId,
    body: { Operations: [{ op: "replace", value: { active } }] },
  });
}
