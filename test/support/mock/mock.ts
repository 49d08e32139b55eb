import { afterAll, beforeAll } from "vitest";
import { type MockRequest, startMock } from "../../../src/mock.ts";
import { type AnyClient, createClient } from "../client/clients.ts";

/** The key that the tests send; the mock accepts any. */
export const key = "key_for_the_mock";

/** The mock of one API during a file's tests, and a client for it. */
export interface MockUnderTest {
  readonly url: string;
  readonly client: AnyClient;
  /** All requests to the mock, in order. */
  readonly seen: readonly MockRequest[];
}

/** Starts the mock of an API before the tests of this file, and stops it afterwards. */
export function useMock(api: string): MockUnderTest {
  const seen: MockRequest[] = [];
  let url = "";
  let stop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const apis = [api] as NonNullable<Parameters<typeof startMock>[0]>["apis"] & {};
    const mock = await startMock({ apis, port: 0, logger: (request) => seen.push(request) });
    stop = mock.stop;
    url = Object.values(mock.urls)[0] ?? "";
  });
  afterAll(() => stop?.());
  let client: AnyClient | undefined;
  return {
    seen,
    get url() {
      return url;
    },
    get client() {
      client ??= createClient(api, { apiKey: key, baseUrl: url, retry: false });
      return client;
    },
  };
}
