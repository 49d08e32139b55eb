import type { Teams } from "../../../src/teams.ts";

/** What the servers of these tests do, chosen by the member's id. The second page never arrives. */
export function describeType(url: string): string {
  if (url.includes("nextToken=")) return "silent";
  return /\/members\/(\w+)/.exec(url)?.[1] ?? "page";
}

/** Every way in which a call can end: how to call, and the result (see {@link nameOf}). */
export const ends: readonly (readonly [
  way: string,
  call: (teams: Teams, signal: AbortSignal) => Promise<string>,
  outcome: string,
])[] = [
  ["a success", (teams, signal) => get(teams, "m", { signal }), "ok"],
  ["an error", (teams, signal) => get(teams, "missing", { signal }), "NotFoundError"],
  ["a limit, three times", (teams, signal) => get(teams, "limited", { signal }), "RateLimitError"],
  [
    "an error body that is too large",
    (teams, signal) => get(teams, "large", { signal }),
    "BadRequestError",
  ],
  ["a reset", (teams, signal) => get(teams, "reset", { signal, retry: 1 }), "ConnectionError"],
  [
    "no response in time",
    (teams, signal) => get(teams, "silent", { signal, timeout: 4, retry: 1 }),
    "TimeoutError",
  ],
  [
    "half a response in time",
    (teams, signal) => get(teams, "half", { signal, totalTimeout: 8 }),
    "TimeoutError",
  ],
  [
    "an abort before the call",
    (teams) => get(teams, "m", { signal: AbortSignal.abort("gone") }),
    "gone",
  ],
  ["an abort during the call", (teams) => abortDuring(teams, "silent"), "gone"],
  ["an abort while the body is read", (teams) => abortDuring(teams, "half"), "gone"],
  ["an abort after the call", (teams) => abortAfter(teams), "ok"],
  ["a page", (teams, signal) => nameOf(teams.members.list({ signal })), "ok"],
  ["a list that is left early", (teams, signal) => leave(teams, signal, false), "left"],
  [
    "a list that is left while its next page loads",
    (teams, signal) => leave(teams, signal, true),
    "left",
  ],
  ["a call that nobody awaits", (teams, signal) => forget(teams, signal), "forgotten"],
];

/** The result of a call: `ok`, the name of the error, or the reason as text. */
async function nameOf(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (reason) {
    return reason instanceof Error ? reason.name : String(reason);
  }
}

const get = (teams: Teams, id: string, options: object) =>
  nameOf(teams.members.get({ member_id: id, ...options }));

function abortDuring(teams: Teams, id: string): Promise<string> {
  const controller = new AbortController();
  setTimeout(() => controller.abort("gone"), 2);
  return get(teams, id, { signal: controller.signal });
}

async function abortAfter(teams: Teams): Promise<string> {
  const controller = new AbortController();
  const name = await get(teams, "m", { signal: controller.signal });
  controller.abort("gone");
  return name;
}

async function leave(teams: Teams, signal: AbortSignal, prefetch: boolean): Promise<string> {
  for await (const _ of teams.members.list({ signal }).pages({ prefetch })) break;
  return "left";
}

async function forget(teams: Teams, signal: AbortSignal): Promise<string> {
  teams.members.get({ member_id: "m", signal }).catch(() => {});
  return "forgotten";
}
