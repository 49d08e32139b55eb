import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { allApis, contractUrl } from "../../src/mock/server/apis.ts";
import type { Api } from "../../src/mock.ts";

const require = createRequire(import.meta.url);

/** Prism's own server for each API, as its command line would start it. */
export interface PlainPrism {
  readonly urls: Readonly<Record<Api, string>>;
  close(): Promise<void>;
}

export async function startPlainPrism(): Promise<PlainPrism> {
  const { createServer } = require("@stoplight/prism-http-server");
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const { createLogger } = require("@stoplight/prism-core");
  const servers: { close(): Promise<void> }[] = [];
  const urls = {} as Record<Api, string>;
  for (const api of allApis) {
    const operations = await getHttpOperationsFromSpec(fileURLToPath(contractUrl(api)));
    const server = createServer(operations, {
      cors: true,
      config: {
        isProxy: false,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
      },
      components: { logger: createLogger("plain", { level: "silent" }) },
    });
    urls[api] = await server.listen(0, "127.0.0.1");
    servers.push(server);
  }
  return {
    urls,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
