import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installOnDemand } from "../../scripts/lib/on-demand.ts";
import { type Dispatcher, nodeFetch } from "../../src/node/node-fetch.ts";
import { sameTestsOn } from "../support/client/transports.ts";

// The repository has undici 7, which its oldest Node supports. The peer range includes 8.
const folder = installOnDemand("test/package/undici-8");
const undici = createRequire(join(folder, "package.json"))("undici") as {
  Agent: new () => Dispatcher & { close(): Promise<void> };
};
const { version } = createRequire(join(folder, "package.json"))("undici/package.json") as {
  version: string;
};
const dispatcher = new undici.Agent();
const agent = nodeFetch({ dispatcher });

test("it is undici 8", () => {
  expect(version).toMatch(/^8\./);
});

sameTestsOn(`qodekit/node and undici ${version}`, agent);
