import type { Fetch } from "../../../../../src/teams.ts";
import type { SharedOptions } from "../../../../support/client/api-clients.ts";
import { marker } from "../../../../support/client/client.ts";
import { type Handler, text } from "../../../../support/server/server.ts";

/** A failure. */
export interface Scenario {
  readonly name: string;
  /** The expected error, which shows that the scenario does what its name says. */
  readonly error: string;
  readonly handler?: Handler;
  readonly fetch?: Fetch;
  readonly options?: SharedOptions;
  readonly url?: () => Promise<string>;
}

/** A response with the key in it; `wrap` says where. */
export const echo = (
  wrap: (key: string) => string,
  status: number,
  type = "application/json",
): Handler => text(wrap(marker), status, { "content-type": type });

/** The option for this number of retries. */
export const options = (retry: number): SharedOptions => ({ retry });
