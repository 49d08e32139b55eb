import { marker } from "../../../../support/client/client.ts";
import { text } from "../../../../support/server/server.ts";
import { echo, type Scenario } from "./scenario.ts";

/** Servers that return a success that cannot be read. */
export const successes: readonly Scenario[] = [
  {
    name: "a body that is not JSON and quotes the key",
    error: "ParseError",
    handler: echo((key) => `key: ${key}`, 200, "text/plain"),
  },
  {
    name: "a body that is not JSON, with the key at the end of the excerpt",
    error: "ParseError",
    handler: echo((key) => "x".repeat(200 - 12) + key, 200, "text/plain"),
  },
  {
    name: "a content type that quotes the key",
    error: "ParseError",
    handler: text("no", 200, { "content-type": `text/${marker}` }),
  },
  {
    name: "a success that is too long",
    error: "ParseError",
    handler: echo((key) => `"${key.repeat(9)}"`, 200),
    options: { maxResponseBytes: 100 },
  },
];
