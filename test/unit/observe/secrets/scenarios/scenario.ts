import type { Fetch } from "../../../../../src/teams.ts";
import type { SharedOptions } from "../../../../support/client/api-clients.ts";
import { marker } from "../../../../support/client/client.ts";
import { type Handler, text } from "../../../../support/server/server.ts";

/** A way to fail. */
export interface Scenario {
  readonly name: string;
  /** The error that is expected: shows that the scenario is the one that it says. */
  readonly error: string;
  readonly handler?: Handler;
  readonly fetch?: Fetch;
  readonly options?: SharedOptions;
  readonly url?: () => Promise<string>;
}

/** An answer with the key in it; `wrap` says where. */
export const echo = (
  wrap: (key: string) => string,
  status: number,
  type = "application/json",
): Handler => text(wrap(marker), status, { "content-type": type });

/** The option for so many retries. */
export const options = (retry: number): SharedOptions => ({ retry });
