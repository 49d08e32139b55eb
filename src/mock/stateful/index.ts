import { isRecord } from "../../shared/is-record.ts";
import type { IncomingRequest } from "../middleware/middleware.ts";
import { readPages, requestedSize } from "../paging/paging.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { randomFrom } from "../server/random.ts";
import type { Api } from "../types.ts";
import { apply, type Listing, type Outcome, type ResourceAction } from "./apply.ts";
import { examplesOf } from "./examples.ts";
import { uuidsFrom } from "./ids.ts";
import { bodyOfOffset, bodyOfPage, bodyOfScim, cutPage } from "./page.ts";
import { pathParameters } from "./path.ts";
import { qodex } from "./qodex/index.ts";
import { defaultLimits, Store, type StoreLimits } from "./store.ts";
import { teams } from "./teams.ts";
import type { Call, Examples, Item, Resources } from "./types.ts";

/** New items are numbered from here: larger than all numbers in the examples. */
const firstNumber = 26_000_000_000;

/** The stored resources of each API. */
export const resourcesOf: Readonly<Record<Api, Resources>> = { teams, qodex };

/** Settings that differ between runs. */
export interface StatefulStoreOptions {
  /** Makes the ids of new items repeatable. */
  readonly seed?: number | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  readonly limits?: StoreLimits;
}

/** The items of one run, and the generators of ids. */
interface State {
  readonly store: Store;
  readonly examples: Examples;
  readonly newId: () => string;
  readonly newNumber: () => number;
}

/** The stored state of one API. */
export class StatefulStore {
  readonly limits: StoreLimits;
  readonly #api: Api;
  readonly #engine: () => Engine;
  readonly #seed: number | undefined;
  readonly #now: () => number;
  readonly #actions = new Map<string, ResourceAction>();
  #state: State | undefined;

  constructor(api: Api, engine: () => Engine, options: StatefulStoreOptions = {}) {
    this.#api = api;
    this.#engine = engine;
    this.#seed = options.seed;
    this.#now = options.now ?? Date.now;
    this.limits = options.limits ?? defaultLimits;
    for (const [name, resource] of Object.entries(resourcesOf[api])) {
      for (const [id, action] of Object.entries(resource.operations)) {
        this.#actions.set(id, { name, resource, action });
      }
    }
  }

  /** The resource of an operation; undefined if it is not stateful. */
  resourceOf(operation: PrismOperation): string | undefined {
    return this.#actions.get(operation.iid ?? "")?.name;
  }

  /** The stored items by resource, oldest first. */
  contents(): { readonly resource: string; readonly items: readonly Item[] }[] {
    const { store } = this.#begin();
    return Object.keys(resourcesOf[this.#api]).map((resource) => ({
      resource,
      items: store.rows(resource).map(({ item }) => item),
    }));
  }

  /**
   * Executes an operation. The request must be valid.
   *
   * @param mediaType The response media type, if an operation has several.
   */
  act(
    operation: PrismOperation,
    request: IncomingRequest,
    mediaType = "application/json",
  ): Outcome {
    const resourceAction = this.#actions.get(operation.iid ?? "");
    if (!resourceAction) throw new Error(`${operation.iid} is not stateful`);
    const { store, examples, newId, newNumber } = this.#begin();
    const call: Call = {
      parameters: { ...queryOf(request), ...pathParameters(operation.path, request.url.path) },
      body: isRecord(request.body) ? request.body : {},
      bytes: request.size,
      examples,
      now: new Date(this.#now()).toISOString(),
      mediaType,
      newId,
      newNumber,
      items: (resource) => store.rows(resource).map(({ item }) => item),
      find: (resource, name) => store.find(resource, name),
    };
    const outcome = apply(resourceAction, store, call, resourcesOf[this.#api]);
    return outcome.is === "list" ? pageOf(operation, outcome, call) : outcome;
  }

  /** Resets the state to the contract's examples. */
  reset(): void {
    this.#state = undefined;
  }

  #begin(): State {
    if (this.#state) return this.#state;
    let numbers = firstNumber;
    const state = {
      store: new Store(this.limits),
      examples: examplesOf(this.#engine().operations),
      newId: uuidsFrom(randomFrom(this.#seed, `ids ${this.#api}`)),
      newNumber: () => (numbers += 1),
    };
    for (const [name, resource] of Object.entries(resourcesOf[this.#api])) {
      for (const item of resource.seed(state.examples)) state.store.put(name, item, 0);
    }
    this.#state = state;
    return state;
  }
}

/** The parameters in a query. Like the contract, takes an empty value as left out. */
const queryOf = ({ url }: IncomingRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(url.query)
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([, value]) => value !== ""),
  );

/** A number that JSON has: a query may have a larger one, such as `1e400`. */
const finite = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);

function pageOf(operation: PrismOperation, { action, rows }: Listing, call: Call): Outcome {
  const pages = readPages(operation);
  const operationId = operation.iid ?? "";
  if (!pages) return { is: "done" };
  const { parameters, examples } = call;
  const size = finite(requestedSize(pages, parameters) ?? (action.pageSize || rows.length));
  const cursor = pages.parameters.map((name) => parameters[name] ?? "").find((value) => value);
  if (pages.style === "offset") {
    const items = rows.map(({ item }) => action.view(item, call));
    const place = { offset: finite(Number(cursor ?? 0)), size };
    const body = bodyOfOffset(examples(operationId)[0], pages, items, place);
    const beside = action.beside?.(call, items.length, place);
    return { is: "done", body: isRecord(body) ? { ...body, ...beside } : body };
  }
  if (pages.style === "scim") {
    const items = rows.map(({ item }) => action.view(item, call));
    const place = { start: Math.max(1, finite(Math.trunc(Number(cursor ?? 1)))), size };
    return { is: "done", body: bodyOfScim(examples(operationId)[0], pages, items, place) };
  }
  const newestFirst = action.newestFirst?.(call) ?? false;
  const page = cutPage(rows, { operationId, cursor: cursor ?? "", size, newestFirst });
  if (!page) return { is: "unknown cursor" };
  const items = page.rows.map(({ item }) => action.view(item, call));
  return {
    is: "done",
    body: bodyOfPage(examples(operationId)[0], pages, {
      items,
      next: page.next,
      size,
      total: rows.length,
    }),
  };
}
