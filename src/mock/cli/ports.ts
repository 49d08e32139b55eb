import { CommandLineError } from "../../shared/command-line.ts";
import { isBlockedPort } from "../../shared/http-url.ts";
import { defaultPorts } from "../server/apis.ts";
import type { Api } from "../types.ts";
import { readApi } from "./api-names.ts";
import { expected } from "./expected.ts";

/**
 * The value of `--port`: one port, or one for each of some APIs; the others keep their default.
 *
 * @param apis The APIs to start.
 * @throws CommandLineError also for a port of an API that is not started.
 */
export function readPorts(
  text: string,
  apis: readonly Api[],
): number | Partial<Record<Api, number>> {
  if (!text.includes("=")) return readPort(text);
  const named: Partial<Record<Api, number>> = {};
  for (const part of text.split(",")) {
    const [api = "", ...rest] = part.split("=");
    const name = readApi(api);
    if (named[name] !== undefined) throw expected("port", text, `one port for ${name}`);
    named[name] = readPort(rest.join("="));
    if (!apis.includes(name)) {
      throw new CommandLineError(
        `--port has a port for ${name}, but only ${apis.join(", ")} is started. Name ${name} too, or omit its port.`,
      );
    }
  }
  return Object.fromEntries(apis.map((api) => [api, named[api] ?? defaultPorts[api]]));
}

function readPort(text: string): number {
  const port = Number(text);
  if (isBlockedPort(port)) {
    throw expected(
      "port",
      text,
      "a port that `fetch` and browsers do not block (https://fetch.spec.whatwg.org/#port-blocking)",
    );
  }
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw expected("port", text, "a whole number from 1 to 65535, or 0 for any free port");
}
