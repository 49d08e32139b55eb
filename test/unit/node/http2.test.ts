import { createSecureServer } from "node:http2";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTeams } from "../../../src/teams.ts";
import { agentOf, listen } from "../../support/client/transports.ts";
import { selfSigned } from "../../support/server/certificate.ts";

test("40 calls run side by side over one HTTP/2 connection", async () => {
  // The transport has no certificate option: nobody should disable verification for one client.
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { key, cert } = selfSigned();
  const server = createSecureServer({ key, cert });
  const waiting: (() => void)[] = [];
  let sessions = 0;
  server.on("session", () => {
    sessions += 1;
  });
  // Responds to nobody before all requests have arrived.
  server.on("request", (_, response) => {
    waiting.push(() => response.end('{"id":"m"}'));
    if (waiting.length === 40) for (const answer of waiting) answer();
  });
  const port = await listen(server as never);
  const fetch = agentOf({ allowH2: true, connections: 1 });
  const baseUrl = `https://127.0.0.1:${port}`;
  const teams = createTeams({ apiKey: "k", organizationId: "o", baseUrl, fetch, retry: false });
  const calls = Array.from({ length: 40 }, () => teams.members.get({ member_id: "m" }));
  expect(await Promise.all(calls)).toHaveLength(40);
  expect(sessions).toBe(1);
});
