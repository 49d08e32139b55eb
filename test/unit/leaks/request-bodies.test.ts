import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import type { Teams, TeamsOptions } from "../../../src/teams.ts";
import { answer, never, stubbed } from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";

/** A body, and whether its source has been released. */
interface Source {
  readonly body: object;
  readonly isReleased: () => boolean;
}

const bytes = new Uint8Array(10);

/** A ReadableStream that records its cancellation. */
function stream(): Source {
  let cancelled = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(bytes),
    cancel: () => {
      cancelled = true;
      // A failing source must not become an unhandled rejection.
      throw new Error("cancel");
    },
  });
  return { body, isReleased: () => cancelled };
}

const sources: Readonly<Record<string, () => Source>> = {
  "a ReadableStream": stream,
  "a ReadableStream of another package": () => {
    const { body, isReleased } = stream();
    const { getReader, cancel } = body as ReadableStream;
    return {
      body: {
        [Symbol.toStringTag]: "ReadableStream",
        getReader: getReader.bind(body),
        cancel: cancel.bind(body),
      },
      isReleased,
    };
  },
  "a Node stream": () => {
    const body = new Readable({ read: () => body.push(bytes) });
    return { body, isReleased: () => body.destroyed };
  },
  "a Node stream without data": () => {
    const body = new Readable({ read: () => {} });
    return { body, isReleased: () => body.destroyed };
  },
};

type Ending = readonly [
  options: Partial<TeamsOptions>,
  call: (teams: Teams, body: object) => unknown,
];
const post = (more: object) => (teams: Teams, body: object) =>
  teams.request("POST", "/x", { body, ...more }).result();
const failing = () => {
  throw new Error("mine");
};

/** The same endings of calls with openapi-fetch. */
const fetching =
  (more: object, path = "/x") =>
  (teams: Teams, body: object) =>
    openapiFetch(teams)
      .PATCH(path as never, { body, ...more } as never)
      .then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );

const endings: Readonly<Record<string, Ending>> = {
  "an aborted signal": [{}, post({ signal: AbortSignal.abort() })],
  "an aborted wait for the limiter": [
    { limiter: { acquire: never } },
    (teams, body) => {
      const controller = new AbortController();
      const call = post({ signal: controller.signal })(teams, body);
      setTimeout(() => controller.abort());
      return call;
    },
  ],
  "a failing key function": [{ apiKey: failing }, post({})],
  "a failing middleware": [{ middleware: [failing] }, post({})],
  "a failing limiter": [{ limiter: { acquire: failing } }, post({})],
  "a wrong option": [{}, post({ timeout: -1 })],
  "a wrong retry option": [{}, post({ retry: -1 })],
  "an unknown parameter": [{}, post({ teem: "a" })],
  "a wrong path": [{}, (teams, body) => teams.request("POST", "x", { body }).result()],
  "openapi-fetch: an aborted signal": [{}, fetching({ signal: AbortSignal.abort() })],
  "openapi-fetch: a wrong option": [{}, fetching({ timeout: -1 })],
  "openapi-fetch: a missing parameter": [{}, fetching({}, "/x/{id}")],
  "a method without a body": [{}, (teams, body) => teams.request("GET", "/x", { body }).result()],
  "an operation without a body": [
    {},
    (teams, body) => teams.members.get({ member_id: "m", body } as never).result(),
  ],
};

describe.each(Object.entries(endings))("%s releases an unsent body", (_, [options, call]) => {
  test.each(Object.entries(sources))("%s", async (_name, create) => {
    const unhandled = watchRejections();
    const { body, isReleased } = create();
    const teams = stubbed(async () => answer({}), options);
    expect(await call(teams, body)).toMatchObject({ ok: false });
    await new Promise((resolve) => setTimeout(resolve));
    expect(isReleased()).toBe(true);
    expect(unhandled).toEqual([]);
  });
});

test("a body that `fetch` reads is left to it", async () => {
  const { body, isReleased } = stream();
  const teams = stubbed(async (_, init) => {
    (init.body as ReadableStream).getReader();
    return answer({}, { status: 500 });
  });
  expect(await post({})(teams, body)).toMatchObject({ ok: false, error: { status: 500 } });
  expect(isReleased()).toBe(false);
});

test("a body that has been sent is not cancelled", async () => {
  const { body, isReleased } = stream();
  expect(
    await post({})(
      stubbed(async () => answer({})),
      body,
    ),
  ).toMatchObject({ ok: true });
  expect(isReleased()).toBe(false);
});
