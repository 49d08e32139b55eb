import { createTeams } from "../../src/teams.ts";
import { median, table } from "./support/report.ts";
import { withServer } from "./support/with-server.ts";

const pages = 200;
const rounds = 7;
const items = { email: String(pages) };

/** The time that a program spends on a page, in ms; with `prefetch`, the next page loads meanwhile. */
const work = 1;
const wait = () => new Promise((resolve) => setTimeout(resolve, work));

/** Pages per second when iterating over a long list, as a ratio to a handwritten loop. */
export function benchPaging(): Promise<void> {
  return withServer(async (baseUrl) => {
    const teams = createTeams({ apiKey: "key", organizationId: "org_xxx", baseUrl });
    const walks: Record<string, () => Promise<void>> = {
      "handwritten, bare fetch": () => byHand(baseUrl, async () => {}),
      "for await over pages()": () => walk(false, async () => {}),
      "for await over pages(), prefetch": () => walk(true, async () => {}),
      [`by hand, ${work} ms of work per page`]: () => byHand(baseUrl, wait),
      [`pages(), ${work} ms of work per page`]: () => walk(false, wait),
      [`pages() with prefetch, ${work} ms of work per page`]: () => walk(true, wait),
    };
    const walk = async (prefetch: boolean, use: () => Promise<unknown>) => {
      let count = 0;
      for await (const page of teams.members.list(items).pages({ prefetch })) {
        count += page.items.length;
        await use();
      }
      if (count !== pages) throw new Error(`The walk gave ${count} items in place of ${pages}.`);
    };
    const times = new Map<string, number[]>(Object.keys(walks).map((name) => [name, []]));
    for (let round = -2; round < rounds; round += 1) {
      for (const [name, run] of Object.entries(walks)) {
        const began = performance.now();
        await run();
        if (round >= 0) times.get(name)?.push(performance.now() - began);
      }
    }
    const of = (name: string) => median(times.get(name) ?? []);
    table(
      `Walking ${pages} pages (median of ${rounds} rounds)`,
      ["walk", "pages per second", "time, ratio to the loop by hand"],
      [...times.keys()].map((name, index, names) => {
        const base = of(names[index < 3 ? 0 : 3] as string);
        return [name, (pages / (of(name) / 1000)).toFixed(0), (of(name) / base).toFixed(2)];
      }),
    );
  });
}

/** Handwritten pagination, without a client. */
async function byHand(baseUrl: string, use: () => Promise<unknown>): Promise<void> {
  const headers = { authorization: "Bearer key" };
  let token = "";
  do {
    const url = `${baseUrl}/v1/organizations/org_xxx/members?email=${pages}&nextToken=${token}`;
    const body = (await (await fetch(url, { headers })).json()) as { nextToken: string };
    token = body.nextToken;
    await use();
  } while (token !== "");
}
