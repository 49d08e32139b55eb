import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { environment, userAgent } from "../../../../src/client/environment.ts";
import { createQodex, type QodexOptions, UsageError } from "../../../../src/qodex.ts";
import { version } from "../../../../src/shared/version.ts";
import { createTeams, type TeamsOptions } from "../../../../src/teams.ts";
import { answer } from "../../../support/client/client.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Records URL and headers of each request. */
function recorder() {
  const sent: { url: string; headers: Record<string, string> }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push({ url, headers: init.headers as Record<string, string> });
    return answer({ schemas: [], Resources: [], id: "u", user: {} });
  });
  return sent;
}

describe("createTeams() without options", () => {
  test("reads key, organization and base URL from the environment", async () => {
    const sent = recorder();
    vi.stubEnv("QODER_API_KEY", "key-of-env");
    vi.stubEnv("QODER_ORGANIZATION_ID", "org_env");
    vi.stubEnv("QODER_BASE_URL", "http://127.0.0.1:4010/v");
    await createTeams().members.get({ member_id: "m" });
    expect(sent[0]?.url).toBe("http://127.0.0.1:4010/v/v1/organizations/org_env/members/m");
    expect(sent[0]?.headers["authorization"]).toBe("Bearer key-of-env");
  });

  test("options take precedence, and undefined counts as unset", async () => {
    const sent = recorder();
    vi.stubEnv("QODER_API_KEY", "key-of-env");
    vi.stubEnv("QODER_BASE_URL", "http://127.0.0.1:4010");
    const options: TeamsOptions = {
      apiKey: undefined,
      organizationId: "org_1",
      baseUrl: "http://127.0.0.1:4011",
    };
    await createTeams(options).members.get({ member_id: "m" });
    expect(sent[0]?.url).toBe("http://127.0.0.1:4011/v1/organizations/org_1/members/m");
    expect(sent[0]?.headers["authorization"]).toBe("Bearer key-of-env");
  });

  test("names the variable of a missing value; an empty variable counts as missing", () => {
    vi.stubEnv("QODER_API_KEY", "");
    expect(() => createTeams()).toThrow("Set `apiKey`, or the environment variable QODER_API_KEY.");
    vi.stubEnv("QODER_API_KEY", "key-of-env");
    expect(() => createTeams()).toThrow("Or set the environment variable QODER_ORGANIZATION_ID.");
  });
});

describe("a wrong key", () => {
  test("a wrong organization in the variable is reported with the variable's name", () => {
    vi.stubEnv("QODER_API_KEY", "key-of-env");
    vi.stubEnv("QODER_ORGANIZATION_ID", "org 1");
    expect(() => createTeams()).toThrow(
      /^createTeams: QODER_ORGANIZATION_ID must be the id .* white space; got a string of 5 characters\.$/,
    );
    expect(() => createTeams({ organizationId: "a/b" })).toThrow(
      /^createTeams: `organizationId` must be .* Or set the environment variable QODER_ORGANIZATION_ID\.$/,
    );
  });

  test.each([
    ["Bearer qk-1", 'QODER_API_KEY must be the key alone; remove the word "Bearer".'],
    ["qk-1\n", "QODER_API_KEY holds a character that no key has (position 5 of 5)"],
    ["  ", "QODER_API_KEY must be the API key, a string that is not empty"],
  ])("of the environment is reported with its variable: %j", (key, message) => {
    vi.stubEnv("QODER_API_KEY", key);
    expect(() => createTeams({ organizationId: "o" })).toThrow(`createTeams: ${message}`);
    vi.stubEnv("QODEX_API_KEY", key);
    const ofQodex = message.replace("QODER", "QODEX");
    expect(() => createQodex()).toThrow(`createQodex: ${ofQodex}`);
    vi.stubEnv("QODEX_API_KEY", "k");
    vi.stubEnv("QODEX_SCIM_KEY", key);
    expect(() => createQodex()).toThrow(`createQodex: ${ofQodex.replace("API_KEY", "SCIM_KEY")}`);
  });

  test("of the options is reported with its option", () => {
    vi.stubEnv("QODER_API_KEY", "key-of-env");
    vi.stubEnv("QODEX_SCIM_KEY", "key-of-env");
    expect(() => createTeams({ apiKey: "a b", organizationId: "o" })).toThrow(
      "createTeams: `apiKey` holds",
    );
    expect(() => createQodex({ apiKey: "k", scimKey: "a b" })).toThrow(
      "createQodex: `scimKey` holds",
    );
  });
});

describe("createQodex() without options", () => {
  test("reads both keys from the environment", async () => {
    const sent = recorder();
    vi.stubEnv("QODEX_API_KEY", "key-of-env");
    vi.stubEnv("QODEX_SCIM_KEY", "scim-of-env");
    await createQodex().users.getMe();
    await createQodex().scimUsers.get({ userId: "u" });
    expect(sent[0]?.headers["x-api-key"]).toBe("key-of-env");
    expect(sent[1]?.headers["authorization"]).toBe("Bearer scim-of-env");
  });

  test("a region and a base URL in the environment contradict each other", () => {
    const options: QodexOptions = { apiKey: "key-of-test", region: "eu" };
    vi.stubEnv("QODEX_BASE_URL", "https://api.getpostman.com");
    expect(() => createQodex(options)).toThrow(UsageError);
    expect(() => createQodex(options)).toThrow("QODEX_BASE_URL names another address");
    vi.stubEnv("QODEX_BASE_URL", "https://api.eu.postman.com");
    expect(() => createQodex(options)).not.toThrow();
  });
});

describe("a variable", () => {
  test("is undefined without an environment, or if reading it fails", () => {
    vi.stubGlobal("process", undefined);
    expect(environment("QODER_API_KEY")).toBeUndefined();
    const env = {
      get QODER_API_KEY(): string {
        throw new Error("not permitted");
      },
    };
    vi.stubGlobal("process", { env });
    expect(environment("QODER_API_KEY")).toBeUndefined();
  });

  test.each([
    ["granted", "key-of-deno"],
    ["prompt", undefined],
    ["denied", undefined],
  ])("of Deno is read only with the permission: %s", (state, expected) => {
    const get = vi.fn(() => "key-of-deno");
    vi.stubGlobal("Deno", { env: { get }, permissions: { querySync: () => ({ state }) } });
    expect(environment("QODER_API_KEY")).toBe(expected);
    expect(get).toHaveBeenCalledTimes(expected ? 1 : 0);
  });
});

describe("the User-Agent", () => {
  test("has the version of package.json", () => {
    const text = readFileSync(new URL("../../../../package.json", import.meta.url), "utf8");
    expect(version).toBe((JSON.parse(text) as { version: string }).version);
  });

  test.each<[string, Record<string, unknown>, string | undefined]>([
    ["Node", {}, `qodekit/${version} node/${process.versions.node}`],
    [
      "Deno, which also has a version of Node",
      { process: { versions: { node: "24.2.0", deno: "2.1.0" } } },
      `qodekit/${version} deno/2.1.0`,
    ],
    [
      "Bun, which also has a version of Node",
      { process: { versions: { node: "24.3.0", bun: "1.2.0" } } },
      `qodekit/${version} bun/1.2.0`,
    ],
    ["Workers", { navigator: { userAgent: "Cloudflare-Workers" } }, `qodekit/${version} workerd`],
    ["a browser", { process: undefined }, undefined],
    ["a browser with a polyfill", { process: { env: {}, versions: {} } }, undefined],
  ])("of %s", (_, globals, expected) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    expect(userAgent()).toBe(expected);
  });

  test("of the caller wins", async () => {
    const sent = recorder();
    const teams = createTeams({
      apiKey: "key-of-test",
      organizationId: "o",
      headers: { "User-Agent": "mine" },
    });
    await teams.members.get({ member_id: "m" });
    expect(sent[0]?.headers["user-agent"]).toBe("mine");
  });
});
