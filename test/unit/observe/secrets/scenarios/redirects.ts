import { marker } from "../../../../support/client/client.ts";
import { core } from "../../../../support/client/secret-free.ts";
import { redirect } from "../../../../support/server/server.ts";
import type { Scenario } from "./scenario.ts";

/** Servers that redirect the client to a location that it does not follow. */
export const redirects: readonly Scenario[] = [
  {
    name: "redirect to another origin with the key in it",
    error: "ConnectionError",
    handler: redirect(`https://evil.example/?key=${marker}`),
  },
  {
    name: "redirect to garbage with the key in it",
    error: "ConnectionError",
    handler: redirect(`http://[${marker}`),
  },
  {
    name: "redirect with the key as credentials",
    error: "ConnectionError",
    handler: (response, { headers }) => redirect(`http://u:${core}@${headers.host}/`)(response),
  },
  {
    name: "a loop",
    error: "ConnectionError",
    handler: redirect(`/?key=${encodeURIComponent(marker)}`),
  },
];
