import { describe, expect, test } from "vitest";
import { noWaits, reasonOf, recorder } from "../../../support/client/client.ts";
import { secretFree } from "../../../support/client/secret-free.ts";
import { serve, silent } from "../../../support/server/server.ts";
import { places } from "./places.ts";
import { scenarios } from "./scenarios.ts";

test("the table has every place and at least 25 scenarios, each once", () => {
  for (const list of [places, scenarios]) {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
  expect(scenarios.length).toBeGreaterThanOrEqual(25);
});

describe.each(places)("a key in $name never appears in the output of a failing call", (place) => {
  test.each(scenarios)("$name", async ({ error, handler = silent, fetch, options, url }) => {
    noWaits();
    const logger = recorder();
    const address = url ? await url() : (await serve(handler)).url;
    const call = place.call(address, { logger, ...(fetch && { fetch }), ...options });
    const reason = await reasonOf(call);
    expect((reason as Error).name).toBe(error);
    secretFree(reason);
    expect(logger.lines.length).toBeGreaterThan(0);
    secretFree([logger.lines, await call.result(), call]);
  });
});
