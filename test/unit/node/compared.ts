import { afterAll } from "vitest";
import { type NodeFetch, nodeFetch } from "../../../src/node/node-fetch.ts";
import type { Fetch } from "../../../src/teams.ts";
import { manual, sameAsFetch } from "../../support/client/transports.ts";
import { type Handler, serve } from "../../support/server/server.ts";

/** A transport for the tests of one file, which compare it with `fetch`. */
export interface Compared {
  readonly agent: NodeFetch;
  /** Does the same with `fetch` and with the transport, and returns both results. */
  readonly both: ReturnType<typeof sameAsFetch>;
  /** The same with the response of a server. */
  withResponse<T>(
    handler: Handler,
    use: (response: Response) => T | Promise<T>,
    init?: RequestInit,
  ): Promise<T>;
}

/** Creates the transport, and closes it after the tests of the file. */
export function comparedWithFetch(): Compared {
  const agent = nodeFetch();
  afterAll(() => agent.close());
  const both = sameAsFetch(agent);
  return {
    agent,
    both,
    withResponse: async (handler, use, init = {}) => {
      const server = await serve(handler);
      return both(async (send: Fetch) =>
        use(await send(`${server.url}/a?b=1#c`, { ...manual, ...init })),
      );
    },
  };
}
