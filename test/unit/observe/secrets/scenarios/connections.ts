import { marker } from "../../../../support/client/client.ts";
import {
  bytes,
  deadUrl,
  reset,
  resetInBody,
  serve,
  silent,
} from "../../../../support/server/server.ts";
import { options, type Scenario } from "./scenario.ts";

/** Servers that send no response, or half of one. */
export const connections: readonly Scenario[] = [
  {
    name: "timeout",
    error: "TimeoutError",
    handler: silent,
    options: { timeout: 20, retry: false },
  },
  { name: "total timeout", error: "TimeoutError", handler: silent, options: { totalTimeout: 20 } },
  { name: "connection refused", error: "ConnectionError", url: deadUrl },
  { name: "connection reset", error: "ConnectionError", handler: reset, options: options(1) },
  {
    name: "connection reset in the body",
    error: "ConnectionError",
    handler: resetInBody,
    options: options(1),
  },
  {
    name: "an answer that is not HTTP",
    error: "ConnectionError",
    handler: bytes(`${marker}\r\n\r\n`),
    options: options(0),
  },
  {
    name: "a server that does not speak TLS",
    error: "ConnectionError",
    url: async () => (await serve(silent)).url.replace("http:", "https:"),
    options: options(0),
  },
  {
    name: "a host that does not exist (RFC 6761)",
    error: "ConnectionError",
    url: () => Promise.resolve("https://api.invalid"),
    options: options(0),
  },
];
