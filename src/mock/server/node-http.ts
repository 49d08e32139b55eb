import type * as Http from "node:http";
import type * as Https from "node:https";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The module `node:http`. An `import` of it reads all exports, and one of them, `WebSocket`, makes Node.js load
 * undici, which takes 35 ms and 14 MB.
 */
export const http: typeof Http = require("node:http");

/** The module `node:https`, which is loaded with the first call. */
export const https = (): typeof Https => require("node:https");
