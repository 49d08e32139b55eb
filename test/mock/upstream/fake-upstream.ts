import { onTestFinished } from "vitest";
import {
  type Api,
  type Mock,
  type MockOptions,
  type MockRequest,
  startMock,
} from "../../../src/mock.ts";
import { marker } from "../../support/client/client.ts";
import { type Handler, type Recorded, serve } from "../../support/server/server.ts";

/** A mock in front of an API. */
export interface Front<F extends Api> {
  readonly mock: Mock<F>;
  /** The base URL of the mock. */
  readonly base: string;
  /** What its logger received. */
  readonly reported: readonly MockRequest[];
}

/** Starts a mock in front of an API until the end of the test. */
export async function inFrontOf<F extends Api>(
  api: F,
  upstream: string,
  options: MockOptions<F> = {},
): Promise<Front<F>> {
  const reported: MockRequest[] = [];
  const logger = (request: MockRequest) => reported.push(request);
  const mock = await startMock({ apis: [api], upstream, logger, ...options });
  onTestFinished(() => mock.stop());
  return { mock, base: mock.urls[api], reported };
}

/** The route of `listMembers`. */
export const members = "/v1/organizations/org_xxx/members";
/** A member with the required fields. */
export const member = {
  id: "m1",
  name: "Alice",
  role: "org_admin",
  status: "ENABLED",
  joinedAt: "2025-06-01T08:00:00Z",
} as const;
/** A list that the contract allows. */
export const page = { members: [member], maxResults: 20 } as const;

/** A key that must not appear anywhere. */
export const key: Readonly<Record<string, string>> = { authorization: `Bearer ${marker}` };

/** A GET with the key. */
export const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { redirect: "manual", headers: { ...key, ...headers } });

/** A request for the members, as it reached the API, with its response and the findings. */
export interface Report {
  readonly response: Response;
  readonly body: Buffer;
  readonly report: readonly string[];
  readonly request: Recorded | undefined;
}

/** Requests the members through a mock in front of an API that returns this response. */
export async function reportOf(
  answer: Handler,
  headers: Record<string, string> = {},
): Promise<Report> {
  const server = await serve(answer);
  const { base, reported } = await inFrontOf("teams", server.url);
  const response = await get(base + members, headers);
  const body = Buffer.from(await response.arrayBuffer());
  return { response, body, report: lines(reported), request: server.requests[0] };
}

/** The location and text of each finding. */
export const lines = (reported: readonly MockRequest[]): string[] =>
  reported.flatMap(({ violations }) =>
    violations.map(({ location, message }) => `${location.join("/")}: ${message}`),
  );
