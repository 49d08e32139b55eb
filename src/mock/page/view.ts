import { isRecord } from "../../shared/is-record.ts";
import { type Controlled, secretsOf } from "../control/controlled.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { hideSecrets } from "../request-log/redact.ts";
import { withoutSecrets } from "../request-log/secrets.ts";
import type { ListedReply } from "../scripting/replies.ts";
import { shownReplies } from "../scripting/shown-replies.ts";
import type { Item } from "../stateful/types.ts";
import type { Api, MockRequest, Violation } from "../types.ts";

/** How many requests, items of a resource and sessions are shown: the newest ones. */
export const shown = { requests: 100, items: 20, sessions: 100 } as const;

/** The reader's filter. */
export interface Wanted {
  /** Only requests that contain this text in any case. */
  readonly text: string;
  /** Only requests with a violation. */
  readonly wrong: boolean;
}

/** A request of the page. */
export interface SeenRequest extends MockRequest {
  /** The position among the session's requests, from 1. */
  readonly number: number;
  /** The operation's summary. */
  readonly summary?: string;
  /** Method and path template of the contract. */
  readonly route?: string;
  /** The violations, or another reason in the response. */
  readonly reasons: readonly Violation[];
}

/** The stored items of a resource. */
export interface SeenResource {
  readonly name: string;
  readonly count: number;
  /** The newest first. */
  readonly items: readonly SeenItem[];
}

/** A stored item. */
export interface SeenItem {
  readonly id: string;
  readonly name: string;
  readonly json: string;
}

/** The content of the page, without keys. */
export interface View {
  readonly api: Api;
  readonly operations: number;
  /** The id of the shown session. */
  readonly session: string | undefined;
  /** The command-line options that change responses. */
  readonly options: readonly string[];
  readonly wanted: Wanted;
  /** The newest first. */
  readonly requests: readonly SeenRequest[];
  /** The number of kept requests, including those that the filter hides. */
  readonly kept: number;
  readonly replies: readonly ListedReply[];
  /** `undefined` without `--stateful`. */
  readonly state: readonly SeenResource[] | undefined;
  /** Session ids, the most recently used first; `***` for one that contains a key. */
  readonly sessions: readonly string[];
}

/** Creates the view of one world of an API. */
export function viewOf(of: Controlled, wanted: Wanted): View {
  const { api, engine, session, sessions, replies, statefulStore } = of;
  const { operations } = engine();
  const requests = session.log
    .numbered()
    .filter(([, request]) => request.api === api)
    .map(([number, request]) => seen(number, request, operations))
    .reverse();
  const secrets = secretsOf(of);
  return {
    api,
    operations: operations.length,
    session: session.id,
    options: optionsOf(of),
    wanted,
    requests: requests.filter((request) => isWanted(request, wanted)).slice(0, shown.requests),
    kept: requests.length,
    replies: shownReplies(replies.list(), secrets),
    state: statefulStore?.contents().map(({ resource, items }) => ({
      name: resource,
      count: items.length,
      items: items
        .slice(-shown.items)
        .reverse()
        .map((item) => seenItem(item, secrets)),
    })),
    sessions: sessions.ids(secrets).reverse(),
  };
}

/** Caches items, which are immutable; serializing a large one takes long. */
const knownItems = new WeakMap<Item, { readonly secrets: string; readonly seen: SeenItem }>();

function seenItem(item: Item, secrets: readonly string[]): SeenItem {
  const key = secrets.join("\n");
  const before = knownItems.get(item);
  if (before?.secrets === key) return before.seen;
  const clean = <V>(value: V): V => withoutSecrets(value, secrets);
  const json = cut(JSON.stringify(clean(hideSecrets(item)), null, 2));
  const fresh = { id: clean(item.id), name: clean(nameOf(item)), json };
  knownItems.set(item, { secrets: key, seen: fresh });
  return fresh;
}

/** The maximum characters of an item that are shown. */
const longest = 4_000;

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}\n… (${text.length} characters)` : text;

/** The display name of an item: one of these fields, or a field one level deeper. */
function nameOf(item: Readonly<Record<string, unknown>>): string {
  for (const fields of [item, ...Object.values(item).filter(isRecord)]) {
    const name = fields["name"] ?? fields["email"];
    if (typeof name === "string") return name;
  }
  return "";
}

/** Caches requests by the contract that they were sent under; the page polls every second. */
const known = new WeakMap<readonly PrismOperation[], WeakMap<MockRequest, SeenRequest>>();

function seen(
  number: number,
  request: MockRequest,
  operations: readonly PrismOperation[],
): SeenRequest {
  const made = known.get(operations) ?? new WeakMap<MockRequest, SeenRequest>();
  known.set(operations, made);
  const before = made.get(request);
  if (before) return before;
  const { operationId } = request;
  const operation = operations.find(({ iid }) => iid !== undefined && iid === operationId);
  const fresh = {
    ...request,
    number,
    ...(operation?.summary && { summary: operation.summary }),
    ...(operation && { route: `${operation.method.toUpperCase()} ${operation.path}` }),
    reasons: reasonsOf(request),
  };
  made.set(request, fresh);
  return fresh;
}

/** The violations; for other errors of the mock, the response's message. */
function reasonsOf({ violations, reason, source }: MockRequest): readonly Violation[] {
  const isIntended = source !== undefined && !unintended.includes(source);
  if (reason === undefined || isIntended || violations.some(isError)) return violations;
  return [{ location: [], severity: "Error", message: reason }, ...violations];
}

/** The middleware whose errors are about the request; the rest responds as configured. */
const unintended: readonly string[] = ["state", "rate-limit"];

const isError = ({ severity }: Violation): boolean => severity === "Error";

function isWanted(request: SeenRequest, { text, wrong }: Wanted): boolean {
  if (wrong && request.reasons.length === 0) return false;
  return text === "" || JSON.stringify(request).toLowerCase().includes(text.toLowerCase());
}

function optionsOf({ settings }: Controlled): string[] {
  const { stateful, strict, dynamic, delay, fail, rateLimit, keys, upstream } = settings;
  const set: readonly (readonly [name: string, isSet: unknown])[] = [
    [`--upstream ${upstream?.url.origin ?? ""}`, upstream],
    ["--stateful", stateful],
    ["--strict", strict],
    ["--dynamic", dynamic],
    ["--delay", delay],
    [`--fail ${Math.round((fail?.share ?? 0) * 1_000) / 10}%`, fail],
    ["--rate-limit", rateLimit],
    ["--key", keys],
  ];
  return set.filter(([, isSet]) => isSet).map(([name]) => name);
}
