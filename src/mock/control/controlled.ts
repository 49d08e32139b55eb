import type { Engine } from "../prism/engine.ts";
import type { Replies } from "../scripting/replies.ts";
import type { Settings } from "../server/options.ts";
import type { Session, Sessions } from "../sessions/sessions.ts";
import type { StatefulStore } from "../stateful/index.ts";
import type { Api } from "../types.ts";

/** The state of one world of an API that the control endpoints read and change. */
export interface Controlled {
  readonly api: Api;
  /** The contract; a reload replaces it. */
  readonly engine: () => Engine;
  /** The session of this world. */
  readonly session: Session;
  /** All sessions of the mock. */
  readonly sessions: Sessions;
  readonly replies: Replies;
  /** The stored state; `undefined` without the option. */
  readonly statefulStore: StatefulStore | undefined;
  readonly settings: Settings;
  /** The world of another session, if it is open. */
  readonly worldOf: (sessionId: string) => Controlled | undefined;
  /** The start of the mock in milliseconds since 1970. */
  readonly started: number;
  /** Resets this world of the API. */
  reset(): void;
}

/** The keys that no page and no endpoint may show: those of the options, and those of kept requests. */
export const secretsOf = ({ settings, session }: Controlled): string[] => [
  ...(settings.keys ?? []),
  ...session.log.secrets(),
];
