import { afterAll } from "vitest";
import { type NodeFetch, nodeFetch } from "../../../src/node/node-fetch.ts";
import type { Fetch } from "../../../src/teams.ts";
import { manual, sameAsFetch } from "../../support/client/transports.ts";
import { type Handler, serve } from "../../support/server/server.ts";

/** A transport for the tests of one file, which compare it with `fetch`. */
export const agent: NodeFetch = nodeFetch();
afterAll(() => agent.close());

/** Does the same with `fetch` and with the transport, and returns both results. */
export const both: ReturnType<typeof sameAsFetch> = sameAsFetch(agent);

/** A server, and what to do with each of its responses. */
export async function withAnswer<T>(
  handler: Handler,
  use: (response: Response) => T | Promise<T>,
  init: RequestInit = {},
): Promise<T> {
  const server = await serve(handler);
  return both(async (send: Fetch) =>
    use(await send(`${server.url}/a?b=1#c`, { ...manual, ...init })),
  );
}
