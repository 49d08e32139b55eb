import { createQodex, type Qodex, type QodexOptions } from "../../../src/qodex.ts";
import { answer } from "./client.ts";

/** A request to the stub, in ms after the client was created. */
export interface Arrival {
  ms: number;
  path: string;
  status: number;
}

/** Every list of these tests, without items. */
const empty = {
  monitors: [],
  mocks: [],
  collections: [],
  workspaces: [],
  environments: [],
  trails: [],
};

/** A Qodex client whose requests are recorded; the responses are empty lists plus those of `reply`. */
export function recorded(
  options: Partial<QodexOptions>,
  reply: (index: number) => ResponseInit = () => ({}),
): { qodex: Qodex; arrivals: Arrival[]; times: () => number[] } {
  const arrivals: Arrival[] = [];
  const start = Date.now();
  const fetch: QodexOptions["fetch"] = async (url) => {
    const response = answer(empty, reply(arrivals.length));
    const { status } = response;
    arrivals.push({ ms: Date.now() - start, path: new URL(url).pathname, status });
    return response;
  };
  const qodex = createQodex({ apiKey: "key", fetch, ...options });
  return { qodex, arrivals, times: () => arrivals.map(({ ms }) => ms) };
}

/** A response that reports: no request left for 30 s. */
export const nothingLeft = (): ResponseInit => ({
  headers: { ratelimit: "limit=300, remaining=0, reset=30" },
});
