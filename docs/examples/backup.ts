/**
 * Saves the collections and environments of a workspace as JSON files.
 *
 *   node backup.ts <workspace id> <folder>
 *
 * Needs QODEX_API_KEY. The files contain the values of variables, which can be secret: only you can read
 * the folder. Exits with 1 if something could not be saved.
 */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createQodex, isApiError } from "qodekit/qodex";

const [workspace, folder] = process.argv.slice(2);
if (!workspace || !folder) {
  console.error("Usage: node backup.ts <workspace id> <folder>");
  process.exit(2);
}

const qodex = createQodex();
await mkdir(folder, { recursive: true, mode: 0o700 });
// Fails for an unknown id; a list would be empty instead.
const { workspace: found } = await qodex.workspaces.get({ workspaceId: workspace });
console.log(`workspace ${found.name}`);
let saved = 0;
let failed = 0;

for await (const { uid, name } of qodex.collections.list({ workspace })) {
  await save(
    `collection-${uid}`,
    name,
    async () => (await qodex.collections.get({ collectionId: uid })).collection,
  );
}
for await (const { uid, name } of qodex.environments.list({ workspace })) {
  await save(
    `environment-${uid}`,
    name,
    async () => (await qodex.environments.get({ environmentId: uid })).environment,
  );
}
console.log(`${saved} saved, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Writes one element. Skips a deleted or unreadable one; every other error ends the backup. */
async function save(id: string, name: string, read: () => Promise<unknown>): Promise<void> {
  try {
    const file = join(folder as string, `${id}.json`);
    // Writes under another name first: a crash must not leave a truncated file that looks complete.
    await writeFile(`${file}.part`, `${JSON.stringify(await read(), null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.part`, file);
    saved += 1;
    console.log(`${name} -> ${id}.json`);
  } catch (error) {
    if (!isApiError(error) || (error.status !== 403 && error.status !== 404)) throw error;
    failed += 1;
    console.error(`${name}: ${error.message}`);
  }
}
