import { isDeepStrictEqual } from "node:util";
import type { PrismOperation, PrismRequest } from "../prism/prism.ts";
import type { Fault, MockReply, ReplyFunction, ReplyMatch } from "../types.ts";
import { isSilent } from "./fault.ts";
import { matches } from "./match.ts";

/** A scripted reply, or a function that creates one. */
export type Script = MockReply | ReplyFunction;

/** A scripted reply in a listing. */
export interface ListedReply {
  readonly id: string;
  readonly operationId: string;
  /** `null` matches every request. */
  readonly match: ReplyMatch | null;
  /** How many more requests it applies to; `null` means no limit. */
  readonly timesLeft: number | null;
  /** Absent if a function creates the reply, or a fault sends nothing of it. */
  readonly status?: number;
  readonly fault?: Fault;
}

/** A matched reply with its id. */
export interface Taken {
  readonly id: string;
  readonly script: Script;
}

interface Entry extends Taken {
  readonly match: ReplyMatch | undefined;
  /** `undefined` means no limit. */
  left: number | undefined;
}

/** The scripted replies of one API, by operation. */
export class Replies {
  /** In matching order. */
  readonly #entries = new Map<string, Entry[]>();
  #added = 0;

  /**
   * Adds a reply. Replies with `times` come first, in the order in which they were added. Then come those
   * without: first those with `match`, then the one without it, the newest first. A reply without `times`
   * replaces the one with the same `match`.
   *
   * @returns its id.
   */
  add(operationId: string, script: Script, times?: number): string {
    this.#added += 1;
    const match = typeof script === "function" ? undefined : script.match;
    const entry: Entry = { id: `reply-${this.#added}`, script, match, left: times };
    const entries = this.#entries.get(operationId) ?? [];
    const counted = entries.filter(({ left }) => left !== undefined);
    let lasting = entries.filter(({ left }) => left === undefined);
    if (times !== undefined) counted.push(entry);
    else {
      lasting = lasting.filter((other) => !isDeepStrictEqual(other.match, match));
      lasting.splice(match ? 0 : lasting.length, 0, entry);
    }
    this.#entries.set(operationId, [...counted, ...lasting]);
    return entry.id;
  }

  /** Takes the reply for a request, which counts against its `times`. */
  take(operation: PrismOperation, request: PrismRequest): Taken | undefined {
    const entries = this.#entries.get(operation.iid ?? "") ?? [];
    const found = entries.find(({ match }) => !match || matches(match, operation, request));
    if (found?.left === undefined) return found;
    found.left -= 1;
    if (found.left <= 0) this.remove(found.id);
    return found;
  }

  /** Whether there is a reply for an operation, though perhaps not for every request. */
  has(operationId: string): boolean {
    return this.#entries.has(operationId);
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** All replies; those of an operation are in matching order. */
  list(): ListedReply[] {
    return [...this.#entries].flatMap(([operationId, entries]) =>
      entries.map(({ id, script, match = null, left = null }) => ({
        id,
        operationId,
        match,
        timesLeft: left,
        ...outcomeOf(script),
      })),
    );
  }

  /** Removes one reply. */
  remove(id: string): boolean {
    for (const [operationId, entries] of this.#entries) {
      const others = entries.filter((entry) => entry.id !== id);
      if (others.length === entries.length) continue;
      if (others.length > 0) this.#entries.set(operationId, others);
      else this.#entries.delete(operationId);
      return true;
    }
    return false;
  }

  clear(): void {
    this.#entries.clear();
  }
}

function outcomeOf(script: Script): Pick<ListedReply, "status" | "fault"> {
  if (typeof script === "function") return {};
  const { status = 200, fault } = script;
  return { ...(fault && isSilent(fault) ? {} : { status }), ...(fault && { fault }) };
}
