/**
 * Publishes a version of an API from its schemas and collections, and waits until it exists.
 *
 *   node publish-version.ts <api id> <version name> ["release notes"]
 *
 * Needs QODEX_API_KEY. Exits with 1 if the version could not be published.
 */
import { createQodex, TaskError, TimeoutError } from "qodekit/qodex";

const [apiId, name, releaseNotes] = process.argv.slice(2);
if (!apiId || !name) {
  console.error('Usage: node publish-version.ts <api id> <version name> ["release notes"]');
  process.exit(2);
}

const qodex = createQodex();
for await (const version of qodex.apiVersions.list({ apiId })) {
  if (version.name !== name) continue;
  console.error(`The version ${name} is there already (${version.id}).`);
  process.exit(1);
}
const api = await qodex.apis.get({ apiId, include: ["schemas", "collections"] });
const { schemas, collections } = api;
if (!schemas?.length || !collections) {
  console.error(`${api.name} has no schema to publish, or the response left it out.`);
  process.exit(1);
}
console.log(`${api.name}: ${schemas.length} schemas, ${collections.length} collections`);

try {
  const task = await qodex.apiTasks.wait(
    qodex.apiVersions.create({
      apiId,
      body: {
        name,
        schemas: schemas.map(({ id }) => ({ id })),
        collections: collections.map(({ id }) => ({ id })),
        releaseNotes,
      },
    }),
    { timeout: 300_000 },
  );
  console.log(`${name}: ${task.status}`);
} catch (error) {
  if (error instanceof TaskError)
    console.error(`${name} was not published: ${error.reason ?? error.message}`);
  else if (error instanceof TimeoutError)
    console.error(`${name} is still being published. Look again later.`);
  else throw error;
  process.exit(1);
}
