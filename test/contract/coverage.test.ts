import { describe, expect, test } from "vitest";
import { reservedResources } from "../../openapi/rules/names.ts";
import { Contract } from "../../scripts/generate/contract.ts";
import { runPolling } from "../../scripts/generate/waits/run-polling.ts";
import { taskPolling } from "../../scripts/generate/waits/tasks.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { readContract } from "../../src/mock/prism/prepared-contract.ts";
import { loadPrism } from "../../src/mock/prism/prism.ts";
import type { Api } from "../../src/mock.ts";
import { clientParameters, createClient } from "../support/client/clients.ts";
import { fits, samples } from "../support/contract/contract.ts";
import { builtSite } from "../support/docs/built-site.ts";
import { key, useMock } from "../support/mock/mock.ts";
import { expectedWire } from "../support/server/wire.ts";

/** The reference of all APIs. */
const site = builtSite("coverage");

/** Compares complete, sorted lists: missing and additional entries fail. */
describe.each(apis)("%s: the operations of the contract are", (api) => {
  const contract = Contract.read(api);
  const all = samples(contract);

  test("the methods of the client", () => {
    const client = createClient(api, { apiKey: key });
    const methods = Object.entries(client)
      .filter(([name]) => !reservedResources.includes(name))
      .flatMap(([resource, group]) => Object.keys(group).map((method) => `${resource}.${method}`));
    const waits = all.filter(({ operation }) => taskPolling(contract, operation));
    const runs = all.filter(({ operation }) => runPolling(contract, operation));
    expect(methods.sort()).toEqual(
      [
        ...all.map(({ resource, method }) => `${resource}.${method}`),
        ...waits.map(({ resource }) => `${resource}.wait`),
        ...runs.map(({ resource, method }) => `${resource}.${method}AndWait`),
      ].sort(),
    );
  });

  test("the routes that the mock reads", async () => {
    const operations = await readContract(await loadPrism(), api as Api);
    expect(
      operations.map(({ method, path, iid }) => `${method.toUpperCase()} ${path} ${iid}`).sort(),
    ).toEqual(all.map(({ operation: o }) => `${o.method} ${o.path} ${o.id}`).sort());
  });

  describe("the routes that the mock serves", () => {
    const mock = useMock(api);

    test("and no other method of their paths", async () => {
      const answered = new Set<string>();
      const offers = (method: string, path: string) =>
        all.some(({ operation: o }) => o.method === method && o.path === path);
      for (const path of new Set(all.map(({ operation }) => operation.path))) {
        const [sample] = all.filter(({ operation }) => operation.path === path);
        if (!sample) continue;
        const [, input] = sample.inputs[1] ?? [];
        const wire = expectedWire(contract, sample, input ?? {}, clientParameters(api), key);
        for (const method of ["GET", "PUT", "POST", "DELETE", "PATCH"]) {
          const response = await fetch(`${mock.url}${wire.path}?${wire.query.join("&")}`, {
            method,
            headers: wire.headers,
          });
          await response.arrayBuffer();
          const id = mock.seen.at(-1)?.operationId;
          if (response.status === 405) {
            expect(id).toBeUndefined();
            continue;
          }
          // `/a/{id}` also matches `/a/b`: the response is that of the operation with the method.
          const owner = all.find(({ operation: o }) => o.id === id);
          expect(fits(owner?.operation.path ?? "", wire.path), `${method} ${path}`).toBe(true);
          if (owner?.operation.path !== path) expect(offers(method, path)).toBe(false);
          answered.add(`${method} ${owner?.operation.path} ${id}`);
        }
      }
      expect([...answered].sort()).toEqual(
        all.map(({ operation: o }) => `${o.method} ${o.path} ${o.id}`).sort(),
      );
    });
  });

  test("the operations of the reference: a page each", () => {
    // `<api>/<tag>/<operationId>/index.html`; other folders at that depth are guides.
    const found = site
      .files("/index.html")
      .map((path) => path.split("/"))
      .filter((steps) => steps.length === 4 && steps[0] === api && steps[1] !== "guides")
      .map((steps) => steps[2]);
    expect(found.sort()).toEqual(all.map(({ id }) => id).sort());
  });
});
