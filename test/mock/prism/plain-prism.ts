import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { allApis, contractUrl } from "../../../src/mock/server/apis.ts";
import { type Api, type Mock, startMock } from "../../../src/mock.ts";
import { type PrismServer, startPrism } from "../../support/mock/prism-server.ts";

/** The mock, and Prism's own server for each API, while the tests of a file run. */
export interface BesidePrism {
  readonly mock: Readonly<Record<Api, string>>;
  readonly plain: Readonly<Record<Api, string>>;
}

export function besidePrism(): BesidePrism {
  const plain: Partial<Record<Api, PrismServer>> = {};
  let mock: Mock | undefined;
  beforeAll(async () => {
    for (const api of allApis) plain[api] = await startPrism(fileURLToPath(contractUrl(api)));
    mock = await startMock();
  });
  afterAll(() => Promise.all([mock?.stop(), ...Object.values(plain).map((one) => one.close())]));
  return {
    get mock() {
      if (!mock) throw new Error("The mock has not been started yet.");
      return mock.urls;
    },
    get plain() {
      return Object.fromEntries(allApis.map((api) => [api, plain[api]?.url ?? ""])) as Record<
        Api,
        string
      >;
    },
  };
}
