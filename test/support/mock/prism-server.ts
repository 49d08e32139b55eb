import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Prism's own server. */
export interface PrismServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts Prism's own server for a bundle, as its command line would start it. */
export async function startPrism(bundle: string): Promise<PrismServer> {
  const { createServer } = require("@stoplight/prism-http-server");
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const { createLogger } = require("@stoplight/prism-core");
  const server = createServer(await getHttpOperationsFromSpec(bundle), {
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
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
