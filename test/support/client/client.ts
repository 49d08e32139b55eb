import { onTestFinished, vi } from "vitest";
import {
  type CallOptions,
  createTeams,
  type Fetch,
  type LogFields,
  type Teams,
  type TeamsOptions,
} from "../../../src/teams.ts";

/** The key of {@link client}. It consists of base64 characters, which servers escape. */
export const marker = "qk_MARKER_1a2b/3c4d+5e6f==";

/** A Teams client of a server. */
export function client(
  server: { readonly url: string } | string,
  options: Partial<TeamsOptions> = {},
): Teams {
  const baseUrl = typeof server === "string" ? server : server.url;
  return createTeams({ apiKey: marker, organizationId: "org_1", baseUrl, ...options });
}

/** A Teams client with a stubbed `fetch`. */
export function stubbed(fetch: Fetch, options: Partial<TeamsOptions> = {}): Teams {
  return client("http://127.0.0.1:9", { fetch, ...options });
}

/** A call that reads a member, with the options of a call. */
export function getMember(
  teams: Teams,
  options: CallOptions = {},
): ReturnType<Teams["members"]["get"]> {
  return teams.members.get({ member_id: "m", ...options });
}

/** A promise that never settles. */
export const never = (): Promise<never> => new Promise(() => {});

/** A stub's JSON response. */
export function answer(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...(init.headers as Record<string, string>) },
  });
}

/** The error with which Node's `fetch` rejects on a system error; `code` such as `ECONNREFUSED`. */
export function networkError(code: string): TypeError {
  const cause = Object.assign(new Error(`connect ${code} 127.0.0.1:9`), { code });
  return new TypeError("fetch failed", { cause });
}

/** The rejection reason of a promise; fails if it does not reject. */
export async function reasonOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (reason) {
    return reason;
  }
  throw new Error("It should have been rejected.");
}

/** The rejection reason of a promise as an instance of the class; fails otherwise. */
export async function errorOf<E>(
  promise: PromiseLike<unknown>,
  Class: abstract new (...args: never[]) => E,
): Promise<E> {
  const reason = await reasonOf(promise);
  if (reason instanceof Class) return reason;
  throw new Error(`It should have been a ${Class.name}.`, { cause: reason });
}

/** Removes the waits between attempts for this test: the jitter is 0. */
export function noWaits(): void {
  const spy = vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => {
    spy.mockRestore();
  });
}

/** A logger that records its lines. */
export function recorder(): {
  debug: (message: string, fields: LogFields) => void;
  warn: (message: string, fields: LogFields) => void;
  lines: { level: "debug" | "warn"; message: string; fields: LogFields }[];
} {
  const lines: ReturnType<typeof recorder>["lines"] = [];
  return {
    lines,
    debug: (message, fields) => lines.push({ level: "debug", message, fields }),
    warn: (message, fields) => lines.push({ level: "warn", message, fields }),
  };
}
