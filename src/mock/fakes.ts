import { Call } from "../calls/api-call.ts";
import { ListCall, type WholeListCall } from "../calls/list-call.ts";
import { describeType } from "../shared/describe-type.ts";
import { escapePointer } from "../shared/json-pointer.ts";

/** A response without a request. */
const response = (): Response => new Response(null, { status: 200 });

/**
 * A call that returns this data without a request, for unit tests that replace a method of the client.
 *
 * @example vi.spyOn(teams.members, "get").mockImplementation(() => fakeCall(member));
 *
 * @param data The result of `await`. A promise that rejects makes the call fail.
 */
export const fakeCall = <T>(data: T | PromiseLike<T>): Call<T> =>
  new Call<T>(
    async () => ({ data: await data, response: response(), requestId: undefined }),
    false,
  );

const whole = 'fakeWholeList("mocks", [one])';

/** Checks at once what would fail later, in a call of the tested code. */
function checkItems(usage: string, items: unknown): void {
  if (Array.isArray(items)) return;
  throw new TypeError(`The items must be an array; got ${describeType(items)}. Use ${usage}.`);
}

/** How {@link fakeList} divides its items. */
export interface FakeListOptions {
  /** The number of items per page. Default: one page has all. */
  readonly pageSize?: number;
}

/**
 * A list of these items without a request: `await` gives a page, `for await` every item.
 *
 * @example
 * vi.spyOn(teams.members, "list").mockImplementation(() => fakeList([alice, bob]));
 */
export function fakeList<Item>(
  items: readonly Item[],
  options?: FakeListOptions,
): ListCall<Item, never> {
  checkItems("fakeList([one])", items);
  const size = options?.pageSize ?? Math.max(1, items.length);
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`pageSize is ${size}. It must be a whole number from 1.`);
  }
  const paging = {
    style: "token",
    items: "/items",
    request: ["cursor"],
    response: ["/next"],
  } as const;
  return new ListCall("fakeList", paging, async (query) => {
    const start = Number(query["cursor"] ?? 0);
    const next = start + size < items.length ? String(start + size) : undefined;
    const data = { items: items.slice(start, start + size), next };
    return { data, response: response(), requestId: undefined };
    // Replaces a list with any body.
  }) as ListCall<Item, never>;
}

/**
 * A list in one response, without a request: `await` gives the body, `for await` every item.
 *
 * @example vi.spyOn(qodex.collections, "list").mockImplementation(() => fakeWholeList("collections", [one]));
 *
 * @param property The body's property with the items.
 */
export function fakeWholeList<Name extends string, Item>(
  property: Name,
  items: readonly Item[],
): WholeListCall<Item, Record<Name, Item[]>> {
  if (typeof property !== "string") {
    throw new TypeError(
      `fakeWholeList takes the name of a property first; got ${describeType(property)}. Use ${whole}.`,
    );
  }
  checkItems(whole, items);
  const pointer = `/${escapePointer(property)}`;
  return new ListCall("fakeWholeList", { style: "single", items: pointer }, async () => ({
    data: { [property]: [...items] },
    response: response(),
    requestId: undefined,
  }));
}
