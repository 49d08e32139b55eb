/**
 * Changes a collection through a fork: fork, change, pull request, merge.
 *
 *   node pull-request.ts <collection uid> <workspace id> "<new name>" --reviewer <user id> [--merge]
 *
 * Needs QODEX_API_KEY. Run it again with --merge and --pull-request <id> once the reviewers have approved.
 */
import { parseArgs } from "node:util";
import { createQodex } from "qodekit/qodex";

const { values, positionals } = parseArgs({
  options: {
    reviewer: { type: "string", multiple: true, default: [] },
    "pull-request": { type: "string" },
    merge: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const qodex = createQodex();
const id = values["pull-request"] ?? (await propose());
const pullRequest = await qodex.pullRequests.get({ pullRequestId: id });
console.log(`pull request ${pullRequest.id}: ${pullRequest.title}, ${pullRequest.status}`);
for (const reviewer of pullRequest.reviewers)
  console.log(`  reviewer ${reviewer.id}: ${reviewer.status}`);
if (values.merge) await merge();

/** Forks the collection, renames the fork and proposes the change. Returns the id of the pull request. */
async function propose(): Promise<string> {
  const [collectionId, workspace, name] = positionals;
  if (!collectionId || !workspace || !name || values.reviewer.length === 0) {
    console.error(
      'Usage: node pull-request.ts <collection uid> <workspace id> "<new name>" --reviewer <user id>',
    );
    process.exit(2);
  }
  const { collection: fork } = await qodex.collectionForks.create({
    collectionId,
    workspace,
    body: { label: name },
  });
  console.log(`fork ${fork.uid}`);
  await qodex.collections.update({
    collectionId: fork.id,
    body: { collection: { info: { name } } },
  });
  const created = await qodex.pullRequests.create({
    collectionId: fork.uid, // The UID, not the id.
    body: { title: name, reviewers: values.reviewer, destinationId: fork.fork.from },
  });
  return created.id;
}

/** Merges the fork. No route merges a pull request, so its approval is checked here. */
async function merge(): Promise<void> {
  if (pullRequest.status !== "approved") {
    console.error(`It is ${pullRequest.status}, not approved: nothing was merged.`);
    process.exit(1);
  }
  const { collection } = await qodex.collectionForks.merge({
    body: { source: pullRequest.source.id, destination: pullRequest.destination.id },
  });
  console.log(`merged into ${collection.uid}`);
}
