import { pathToFileURL } from "node:url";
import { defaultPorts } from "../src/mock/server/apis.ts";
import { type Mock, MockError, startMock } from "../src/mock.ts";
import { serveDocs } from "./docs/serve.ts";
import { buildDocs } from "./docs.ts";
import { readArguments } from "./lib/arguments.ts";
import { demo } from "./start/demo.ts";

interface StartOptions {
  /** Whether to stop after the client; otherwise this runs until Ctrl-C. */
  readonly once: boolean;
  /** Builds the reference into `dist/docs`. */
  readonly build?: () => Promise<unknown>;
}

/** Builds and serves the reference, starts the mock, and runs a client against it. */
export async function start({ once, build = buildDocs }: StartOptions): Promise<void> {
  console.log("Building the reference ...");
  await build();
  const docs = await serveDocs();
  const mock = await (once ? startMock() : startUsualMock());
  await demo(mock.urls);
  const stop = async () => {
    await Promise.all([docs.close(), mock.stop()]);
  };
  if (once) {
    await stop();
    console.log("\nThe mock and the reference have stopped. Without --once they keep running.");
    return;
  }
  console.log(`
Now look around:
  reference  ${docs.url}
  mocks      ${mock.urls.teams} (teams), ${mock.urls.qodex} (qodex)
  try        curl -H "Authorization: Bearer any" ${mock.urls.teams}/v1/organizations/org_xxx/members
             curl -H "X-API-Key: any" ${mock.urls.qodex}/collections
             ${mock.urls.teams}/__mock/ shows the received requests
  code       scripts/start/demo.ts is what ran above

Press Ctrl-C to stop.`);
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

/** Uses the default ports, which the reference and the guides name, or free ones if those are taken. */
async function startUsualMock(): Promise<Mock> {
  try {
    return await startMock({ port: defaultPorts });
  } catch (error) {
    if (!(error instanceof MockError) || error.code !== "port-in-use") throw error;
    console.log(`${error.message} Taking free ports: the reference asks for the address.`);
    return startMock();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await start(readArguments("start", { once: { type: "boolean", default: false } }).values);
}
