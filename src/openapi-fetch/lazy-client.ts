import { fillPath } from "../client/url.ts";
import { UsageError } from "../errors/classes.ts";
import type { BuiltRequest, Transmit } from "./engine.ts";
import type { RawClient } from "./types.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
const settings = ["use", "eject"] as const;

/**
 * The raw client, which is loaded when it is first used: who calls only the methods of the resources
 * does not load openapi-fetch.
 */
export function lazyRaw<Paths extends object>(
  baseUrl: string,
  transmit: Transmit,
): RawClient<Paths> {
  const { origin } = new URL(baseUrl);
  const guarded = async (built: BuiltRequest) => {
    // openapi-fetch takes a `baseUrl` per call: the key must not go there.
    if (new URL(built.url).origin === origin) return transmit(built);
    throw new UsageError("raw: a call cannot go to another origin than the client's.");
  };
  type Loaded = Record<string, (...args: unknown[]) => unknown>;
  let loading: Promise<Loaded> | undefined;
  const load = (): Promise<Loaded> => {
    loading ??= import("./engine.ts").then(
      ({ createRawClient }) =>
        createRawClient<Paths>(baseUrl, fillPath, guarded) as unknown as Loaded,
    );
    return loading;
  };
  const client: Record<string, (...args: unknown[]) => unknown> = {};
  // What was asked first is done first: all of it waits for the same promise.
  for (const name of methods) {
    client[name] = async (...args) => (await load())[name]?.(...args);
  }
  for (const name of settings) {
    client[name] = (...args) => {
      // When it cannot be loaded, the next call says so.
      load().then(
        (loaded) => loaded[name]?.(...args),
        () => {},
      );
    };
  }
  return client as unknown as RawClient<Paths>;
}
