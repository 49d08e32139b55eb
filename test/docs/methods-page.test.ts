import { describe, expect, it } from "vitest";
import { methodsPage } from "../../scripts/docs/methods-page.ts";
import { Contract } from "../../scripts/generate/contract.ts";
import { families } from "../../scripts/lib/paths.ts";
import { createClient } from "../support/client/clients.ts";

describe.each([...families])("the methods page of %s", (family) => {
  const contract = Contract.read(family);
  const page = methodsPage(family, contract);

  it("names every method of the client, once, and no other", () => {
    const client = createClient(family, { apiKey: "key-of-a-test", baseUrl: "http://127.0.0.1:9" });
    const real = Object.entries(client)
      .filter(([name]) => !["raw", "request", "with"].includes(name))
      .flatMap(([resource, methods]) =>
        Object.keys(methods).map((method) => `${family}.${resource}.${method}()`),
      );
    const named = [...page.matchAll(/<code>(.*?)<\/code>/g)].map(([, call]) => call);
    expect(named.sort()).toEqual(real.sort());
  });

  it("leads to every operation, and strikes the deprecated ones through", () => {
    for (const { id, source } of contract.operations()) {
      expect(page).toContain(`${family}.html#operation/${id}"`);
      if (source["deprecated"] !== true) continue;
      const row = page.split("<tr>").find((part) => part.includes(`#operation/${id}"`));
      expect(row).toContain("<del>");
    }
  });
});
