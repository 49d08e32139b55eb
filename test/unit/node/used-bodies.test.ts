import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Fetch, UsageError } from "../../../src/teams.ts";
import { client, errorOf } from "../../support/client/client.ts";
import { agentOf } from "../../support/client/transports.ts";
import { json, serve, text } from "../../support/server/server.ts";

const transports: Readonly<Record<string, () => Fetch>> = {
  "the global fetch": () => (url, init) => fetch(url, init),
  nodeFetch: () => agentOf(),
};

const uses: Readonly<Record<string, (response: Response) => unknown>> = {
  text: (response) => response.text(),
  json: (response) => response.json(),
  arrayBuffer: (response) => response.arrayBuffer(),
  blob: (response) => response.blob(),
  "a reader": (response) => response.body?.getReader().read(),
  "a lock": (response) => void response.body?.getReader(),
  "a cancellation": (response) => response.body?.cancel(),
};

const data = '{"a":1}';
const served = {
  "a chunked success": json({ a: 1 }),
  "a success of declared length": text(data, 200, { "content-length": String(data.length) }),
  "an error": json({ code: "NotFound" }, 404),
};

describe.each(Object.entries(transports))("a body that a wrapper of %s has used", (_, create) => {
  describe.each(Object.entries(served))("%s", (_name, handler) => {
    test.each(Object.entries(uses))("by %s is a UsageError, and sent once", async (_use, use) => {
      const server = await serve(handler);
      const send = create();
      const wrapped: Fetch = async (url, init) => {
        const response = await send(url, init);
        await use(response);
        return response;
      };
      const teams = client(server, { fetch: wrapped });
      for (const parseAs of ["json", "bytes", "stream"] as const) {
        const call = teams.request("DELETE", "/thing", { parseAs });
        expect((await errorOf(call, UsageError)).message).toContain("read a clone() of it");
      }
      expect(server.requests).toHaveLength(3);
    });
  });
});

test("a JSON body of declared length is read without a native Response", async () => {
  let created = 0;
  const Native = Response;
  vi.stubGlobal(
    "Response",
    class extends Native {
      constructor(...parameters: ConstructorParameters<typeof Native>) {
        super(...parameters);
        created += 1;
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const server = await serve(served["a success of declared length"]);
  const teams = client(server, { fetch: agentOf() });
  expect(await teams.request("GET", "/thing")).toEqual({ a: 1 });
  expect(created).toBe(0);
  // A stream needs one, so it was counted.
  await (await teams.request("GET", "/thing", { parseAs: "stream" })).cancel();
  expect(created).toBe(1);
});
