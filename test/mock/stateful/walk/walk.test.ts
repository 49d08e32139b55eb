import { expect, test } from "vitest";
import { stateful } from "../../../../src/mock/middleware/stateful.ts";
import { randomFrom } from "../../../../src/mock/server/random.ts";
import { resourcesOf, StatefulStore } from "../../../../src/mock/stateful/index.ts";
import { runs } from "../../../support/runs.ts";
import { contractOf } from "../../../unit/mock/stateful/reported.ts";
import { anyRequest } from "./any-request.ts";
import { pickFrom } from "./any-value.ts";
import { type Contents, contentsOf, partsOf } from "./contents.ts";

const timeout = 600_000;
/** The state starts anew after so many requests, before most items are deleted. */
const restart = 300;

/** UIDs that several items of collections have. */
function shared(contents: Contents): unknown[] {
  const uids = partsOf(contents).map(({ node }) => node["uid"]);
  return uids.filter((uid, index) => uids.indexOf(uid) !== index);
}

/** The comments on elements that do not exist. */
function lost(contents: Contents): unknown[] {
  const { collections = [], apis = [] } = contents;
  const elements = new Set([
    ...partsOf(contents).map(({ node }) => node["uid"]),
    ...collections.map(({ uid }) => uid),
    ...apis.map(({ id }) => id),
  ]);
  return Object.entries(contents)
    .filter(([resource]) => resource.endsWith("Comments"))
    .flatMap(([, comments]) => comments.filter(({ parent }) => !elements.has(parent)));
}

test.each([
  ["qodex", 3_000],
  ["teams", 300],
] as const)(
  "any sequence of requests to %s: every response is valid, and the state is consistent",
  {
    timeout,
  },
  async (api, usual) => {
    const { numRuns, seed } = runs(usual);
    const engine = await contractOf(api);
    const store = new StatefulStore(api, () => engine, { seed });
    const respond = stateful(() => engine, store);
    const random = randomFrom(seed, "any sequence");
    const ids = new Set(
      Object.values(resourcesOf[api]).flatMap((one) => Object.keys(one.operations)),
    );
    const all = engine.operations.filter(({ iid = "" }) => ids.has(iid));
    // Deletions are rare, so that most requests find something.
    const operations = all.flatMap((one) =>
      one.iid?.startsWith("delete") ? [one] : [one, one, one],
    );
    const succeeded = new Set<string | undefined>();
    for (let run = 0; run < numRuns; run += 1) {
      if (run % restart === 0) store.reset();
      const operation = pickFrom(random, operations);
      if (!operation) throw new Error("There are no stateful operations");
      const request = anyRequest(operation, contentsOf(store), random);
      const { status, violations } = await respond(request, (one) => engine.respond(one));
      const { target, url, body } = request;
      const about = JSON.stringify({ run, id: operation.iid, target, query: url.query, body });
      expect(status, about).not.toBe(500);
      expect(
        violations.filter(({ location }) => location[0] === "response"),
        about,
      ).toEqual([]);
      const contents = contentsOf(store);
      expect({ shared: shared(contents), lost: lost(contents) }, about).toEqual({
        shared: [],
        lost: [],
      });
      if (status < 300) succeeded.add(operation.iid);
    }
    // Otherwise, the test would say little.
    expect(succeeded.size).toBeGreaterThan(0.95 * all.length);
  },
);
