import {
  bodyOf,
  type Listing,
  oneOfEach,
  type RealList,
} from "../../../../support/client/listings.ts";

/** One list per variant of this style. */
export const byStyle = (style: string): RealList[] =>
  oneOfEach.filter(({ paging }) => paging.style === style);

/** The outcome of an iteration: items, error, and requested positions. */
export interface Outcome {
  readonly items: readonly unknown[];
  readonly error: unknown;
  readonly asked: readonly (string | null)[];
}

/** The server's deviations, and the start of the iteration. */
export interface Server {
  /** Changes the body of a response; requests are counted from 1. */
  readonly change?: (body: never, request: number) => unknown;
  /** Runs before a response. */
  readonly before?: (request: number) => void;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly cursor?: string;
}

/** Iterates over the pages of a server with such a list, to the end or to an error. */
export async function walk(
  list: RealList,
  listing: Listing,
  server: Server = {},
): Promise<Outcome> {
  const asked: (string | null)[] = [];
  const { change = (body) => body, before = () => {} } = server;
  const fetch = async (url: string) => {
    const query = new URL(url).searchParams;
    asked.push(query.get(list.paging.request[0] ?? ""));
    if (asked.length > 50) throw new Error("The walk does not end.");
    before(asked.length);
    return Response.json(change(bodyOf(list.paging, listing, query) as never, asked.length));
  };
  const options = { apiKey: "key-of-the-test", baseUrl: "https://api.example", fetch };
  const items: unknown[] = [];
  try {
    const call = list.open({ ...options, retry: false }, server.query);
    const { cursor } = server;
    for await (const page of call.pages({ cursor })) items.push(...page.items);
  } catch (error) {
    return { items, error, asked };
  }
  return { items, error: undefined, asked };
}
