import { startMock } from "../src/mock.ts";
import { serveDocs } from "./docs/serve.ts";
import { buildDocs } from "./docs.ts";
import { demo } from "./start/demo.ts";

/**
 * Shows the whole line: builds and serves the reference, starts the mock, runs a client against it.
 * Stays up until Ctrl-C; with `--once` it stops after the client.
 */
await buildDocs();
const docs = await serveDocs();
const mock = await startMock();
await demo(mock.urls);
console.log(`
Now look around:
  reference  ${docs.url}
  mocks      ${mock.urls.teams} (teams), ${mock.urls.qodex} (qodex)
  try        curl -H "Authorization: Bearer any" ${mock.urls.teams}/v1/organizations/org_xxx/members
             curl -H "X-API-Key: any" ${mock.urls.qodex}/collections
  code       scripts/start/demo.ts is what ran above`);

async function stop(): Promise<void> {
  await Promise.all([docs.close(), mock.stop()]);
}

if (process.argv.includes("--once")) await stop();
else {
  console.log("\nPress Ctrl-C to stop.");
  process.once("SIGINT", stop).once("SIGTERM", stop);
}
