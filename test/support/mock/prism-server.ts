import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Prism's own server. */
export interface PrismServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The operations of each bundle: read and compiled once per process, because Prism keeps what it compiles. */
const operations = new Map<string, Promise<unknown>>();

function operationsOf(bundle: string): Promise<unknown> {
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const known = operations.get(bundle) ?? getHttpOperationsFromSpec(bundle);
  operations.set(bundle, known);
  return known;
}

/** Starts Prism's own server for a bundle, as its command line would start it. */
export async function startPrism(bundle: string): Promise<PrismServer> {
  const { createServer } = require("@stoplight/prism-http-server");
  const { createLogger } = require("@stoplight/prism-core");
  const server = createServer(await operationsOf(bundle), {
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
