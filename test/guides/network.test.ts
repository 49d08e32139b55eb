import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { Agent, EnvHttpProxyAgent } from "undici";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { type Mock, startMock } from "../../src/mock.ts";
import { nodeFetch } from "../../src/node.ts";
import { createTeams } from "../../src/teams.ts";
import { remove, temporary } from "../support/package/packed.ts";
import { run } from "../support/package/run.ts";
import { selfSigned } from "../support/server/certificate.ts";

// Node's own features in docs/guides/network.md.

const folder = temporary("network");
const program = join(folder, "app.mjs");
const options = { apiKey: "any", organizationId: "org_xxx" };
afterAll(() => remove(folder));

/** A program that reads a list, and prints the number of items, or the code of the failure. */
function app(baseUrl: string, flags: readonly string[], env: Readonly<Record<string, string>>) {
  const teams = JSON.stringify(join(root, "src/teams.ts"));
  writeFileSync(
    program,
    `import { createTeams } from ${teams};
     const teams = createTeams(${JSON.stringify({ ...options, baseUrl })});
     const { ok, data, error } = await teams.members.list().result();
     console.log(ok ? data.items.length : error.code);`,
  );
  return run(process.execPath, [...flags, program], { env });
}

describe("a proxy", () => {
  let mock: Mock<"teams">;
  let url = "";
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    const [host, port] = (request.url ?? "").split(":");
    const server = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      server.pipe(socket).pipe(server);
    });
    for (const each of [server, socket]) each.on("error", () => {});
  });

  beforeAll(async () => {
    mock = await startMock({ apis: ["teams"] });
    await once(proxy.listen(0, "127.0.0.1"), "listening");
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked.length = 0;
  });
  afterAll(async () => {
    proxy.close();
    proxy.closeAllConnections();
    await mock?.stop();
  });

  test.each([
    ["--use-env-proxy", ["--use-env-proxy"], {}, 1],
    ["NODE_USE_ENV_PROXY", [], { NODE_USE_ENV_PROXY: "1" }, 1],
    ["neither", [], {}, 0],
    ["NO_PROXY", ["--use-env-proxy"], { NO_PROXY: "127.0.0.1" }, 0],
  ] as const)("of the environment, with %s", async (_, flags, env, times) => {
    const { stdout, output } = await app(mock.urls.teams, flags, { ...env, HTTP_PROXY: url });
    expect(stdout.trim(), output).toBe("2");
    expect(asked).toEqual(Array(times).fill(new URL(mock.urls.teams).host));
  });

  test("of the environment, with undici", async () => {
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: url, noProxy: "" });
    const fetch = nodeFetch({ dispatcher });
    const teams = createTeams({ ...options, baseUrl: mock.urls.teams, fetch });
    expect((await teams.members.list()).items).toHaveLength(2);
    expect(asked).toHaveLength(1);
    await dispatcher.close();
  });
});

describe("a custom certificate authority", () => {
  const { key, cert } = selfSigned({ named: true });
  const ca = join(folder, "company.pem");
  let mock: Mock<"teams">;
  beforeAll(async () => {
    writeFileSync(ca, cert);
    mock = await startMock({ apis: ["teams"], tls: { key, cert } });
  });
  afterAll(() => mock?.stop());

  test("is trusted only with NODE_EXTRA_CA_CERTS", async () => {
    const trusted = await app(mock.urls.teams, [], { NODE_EXTRA_CA_CERTS: ca });
    expect(trusted.stdout.trim(), trusted.output).toBe("2");
    const { stdout } = await app(mock.urls.teams, [], {});
    expect(stdout.trim()).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test("is trusted by a dispatcher that has it", async () => {
    const dispatcher = new Agent({ connect: { ca: [...rootCertificates, cert] } });
    const fetch = nodeFetch({ dispatcher });
    const teams = createTeams({ ...options, baseUrl: mock.urls.teams, fetch });
    expect((await teams.members.list()).items).toHaveLength(2);
    await dispatcher.close();
  });
});
