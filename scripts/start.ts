import { defaultPorts } from "../src/mock/server/apis.ts";
import { type Mock, MockError, startMock } from "../src/mock.ts";
import { serveDocs } from "./docs/serve.ts";
import { buildDocs } from "./docs.ts";
import { readArguments } from "./lib/arguments.ts";
import { demo } from "./start/demo.ts";

/**
 * Builds and serves the reference, starts the mock, and runs a client against it. Runs until Ctrl-C;
 * with `--once` it stops after the client.
 */
const { once } = readArguments("start", { once: { type: "boolean", default: false } }).values;

/** Uses the default ports, which the reference and the guides name, or free ones if those are taken. */
async function startUsualMock(): Promise<Mock> {
  try {
    return await startMock(once ? {} : { port: defaultPorts });
  } catch (error) {
    if (!(error instanceof MockError) || error.code !== "port-in-use") throw error;
    console.log(`${error.message} Taking free ports: the reference asks for the address.`);
    return startMock();
  }
}

console.log("Building the reference ...");
await buildDocs();
const docs = await serveDocs();
const mock = await startUsualMock();
await demo(mock.urls);
const around = `
Now look around:
  reference  ${docs.url}
  mocks      ${mock.urls.teams} (teams), ${mock.urls.qodex} (qodex)
  try        curl -H "Authorization: Bearer any" ${mock.urls.teams}/v1/organizations/org_xxx/members
             curl -H "X-API-Key: any" ${mock.urls.qodex}/collections
             ${mock.urls.teams}/__mock/ shows the received requests
  code       scripts/start/demo.ts is what ran above`;

async function stop(): Promise<void> {
  await Promise.all([docs.close(), mock.stop()]);
}

if (once) {
  await stop();
  console.log("\nThe mock and the reference have stopped. Without --once they keep running.");
} else {
  console.log(around);
  console.log("\nPress Ctrl-C to stop.");
  process.once("SIGINT", stop).once("SIGTERM", stop);
}
