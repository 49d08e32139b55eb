import { describe, expect, test } from "vitest";
import { createQodex, type Fetch, type QodexOptions } from "../../../../src/qodex.ts";
import { createTeams, type TeamsOptions, UsageError } from "../../../../src/teams.ts";
import { answer, noWaits } from "../../../support/client/client.ts";

type Options = TeamsOptions & QodexOptions;

/** A client's behaviour: the requests it sends, and the outcome of a call. */
interface Effect {
  readonly urls: string[];
  readonly headers: Record<string, string>[];
  readonly outcome: string;
}

/** One option: its value, and the fetch with which it has an effect. */
interface Row {
  readonly value: unknown;
  readonly fetch?: Fetch;
  /** Counts effects that no request shows. */
  readonly count?: () => number;
  readonly others?: Partial<Options>;
}

const silent: Fetch = () => new Promise(() => {});
const down: Fetch = async () => answer({}, { status: 503 });

function counting<T>(make: (note: () => void) => T): { value: T; count: () => number } {
  let count = 0;
  return {
    value: make(() => {
      count += 1;
    }),
    count: () => count,
  };
}

const rows: Readonly<Record<string, () => Row>> = {
  apiKey: () => ({ value: "another-key" }),
  baseUrl: () => ({ value: "https://mock.example" }),
  allowInsecureHttp: () => ({ value: true, others: { baseUrl: "http://mock:4010" } }),
  region: () => ({ value: "eu" }),
  organizationId: () => ({ value: "org_2" }),
  scimKey: () => ({ value: "another-scim-key" }),
  middleware: () =>
    counting((note) => [
      (request: never, next: (request: never) => never) => {
        note();
        return next(request);
      },
    ]),
  limiter: () => counting((note) => ({ acquire: async () => note() })),
  logger: () => counting((note) => ({ debug: note })),
  fetch: () =>
    counting((note) => async () => {
      note();
      return answer({ id: "m" });
    }),
  validate: () => counting((note) => note),
  timeout: () => ({ value: 5, fetch: silent, others: { retry: false, totalTimeout: 60 } }),
  totalTimeout: () => ({ value: 5, fetch: silent, others: { timeout: 20 } }),
  maxResponseBytes: () => ({ value: 3 }),
  retry: () => ({ value: 1, fetch: down }),
  headers: () => ({ value: { "x-team": "acme" } }),
};

/** The options of each API, and how to create and use its client. */
const apis = {
  createTeams: {
    create: (options: Partial<Options>) =>
      createTeams({ apiKey: "key", organizationId: "org_1", ...options } as TeamsOptions),
    call: (client: never) =>
      (client as ReturnType<typeof createTeams>).members.get({ member_id: "m" }).result(),
  },
  createQodex: {
    create: (options: Partial<Options>) =>
      createQodex({ apiKey: "key", scimKey: "scim", ...options } as QodexOptions),
    call: (client: never) =>
      (client as ReturnType<typeof createQodex>).scimUsers.get({ userId: "u" }).result(),
  },
};
type Name = keyof typeof apis;

async function effectOf(
  api: Name,
  { fetch = async () => answer({ id: "m" }), others }: Row,
  own: Partial<Options>,
  changes?: object,
): Promise<Effect | string> {
  const urls: string[] = [];
  const headers: Record<string, string>[] = [];
  const recorded: Fetch = (url, init) => {
    urls.push(url);
    headers.push(init.headers as Record<string, string>);
    return fetch(url, init);
  };
  const { create, call } = apis[api];
  try {
    const client = create({ fetch: recorded, ...others, ...own });
    const used = changes ? client.with(changes as never) : client;
    const result = await call(used as never);
    return { urls, headers, outcome: result.ok ? "ok" : String(result.error) };
  } catch (error) {
    // Without `allowInsecureHttp`, there is no client.
    return (error as UsageError).message;
  }
}

/** The options of an API, as its error lists them. */
function optionsOf(api: Name): string[] {
  try {
    apis[api].create({ nonsense: 1 } as never);
  } catch (error) {
    return /Options: (.*)\.$/.exec((error as UsageError).message)?.[1]?.split(", ") ?? [];
  }
  throw new UsageError("It should have been refused.");
}

describe.each(Object.keys(apis) as Name[])("%s: with() and an undefined option", (api) => {
  // SCIM has a separate key.
  const names = optionsOf(api).filter((name) => api === "createTeams" || name !== "apiKey");

  test("every option has a row", () => {
    expect(names.filter((name) => !(name in rows))).toEqual([]);
    expect(names.length).toBeGreaterThan(12);
  });

  test.each(names.filter((name) => api === "createQodex" || name !== "region"))(
    "does not change `%s`",
    async (name) => {
      noWaits();
      const row = rows[name]?.() as Row;
      const own = { [name]: row.value } as Partial<Options>;
      const before = await effectOf(api, row, own);
      const counted = row.count?.() ?? 0;
      expect(await effectOf(api, row, own, { [name]: undefined })).toEqual(before);
      // The clone behaves like the client, and the option has an effect.
      if (row.count) expect([row.count() - counted, counted > 0]).toEqual([counted, true]);
      else expect(await effectOf(api, row, {})).not.toEqual(before);
    },
  );
});
