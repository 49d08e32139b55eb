import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { readSettings } from "../../../../src/mock/server/options.ts";
import { createApiServer } from "../../../../src/mock/server/server.ts";

test("a failure of the mock itself is a response with the reason, without the key", async () => {
  const key = "key_1234567890_abcdef";
  const broken = () => Promise.reject(new RangeError(`cannot read ${key}`));
  const server = createApiServer(broken, readSettings({}));
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/me`, { headers: { "x-api-key": key } });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    title: "The mock failed to handle this request",
    detail: "cannot read ***",
  });
});
