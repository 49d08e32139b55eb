import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Logger } from "../../src/teams.ts";
import {
  answer,
  getMember,
  marker,
  networkError,
  noWaits,
  reasonOf,
  stubbed,
} from "../support/client/client.ts";
import { secretFree } from "../support/client/secret-free.ts";
import { installedFor } from "../support/package/on-demand.ts";

type Line = Readonly<Record<string, unknown>>;
interface Pino extends Required<Logger> {
  level: string;
  error(value: unknown, message?: string): void;
  child(bindings: object): Pino;
}
type CreatePino = ((options: object, stream: { write(text: string): void }) => Pino) & {
  readonly stdSerializers: { err(error: unknown): Line };
};

const installed = installedFor("test/pino/package");
const pino = installed
  ? (createRequire(join(installed, "package.json"))("pino") as CreatePino)
  : undefined;

/** A logger and its lines, without time, process and host. */
function start(level = "debug"): { logger: Pino; lines: Line[] } {
  const lines: Line[] = [];
  const write = (text: string) => {
    const { time, pid, hostname, ...line } = JSON.parse(text) as Line;
    lines.push(line);
  };
  return { logger: (pino as CreatePino)({ level }, { write }), lines };
}

const title = "GET /v1/organizations/{organization_id}/members/{member_id} (getMember)";
const fields = { callId: expect.any(String), operationId: "getMember", attempt: 1 };

describe.skipIf(!pino)("pino as the logger of a client", () => {
  test("writes the fields of a line with its message", async () => {
    const { logger, lines } = start();
    await getMember(stubbed(async () => answer({ id: "m" }), { logger }));
    expect(lines).toEqual([
      { ...fields, level: 20, msg: `${title} 200`, status: 200, durationMs: expect.any(Number) },
    ]);
  });

  test("supports children, warnings, and a changed level between two calls", async () => {
    const { logger, lines } = start("info");
    const sunset = { headers: { sunset: "Sat, 24 Aug 2030 12:00:00 GMT" } };
    const child = logger.child({ module: "api" });
    const teams = stubbed(async () => answer({ id: "m" }, sunset), { logger: child });
    await getMember(teams);
    expect(lines).toEqual([
      {
        ...fields,
        level: 40,
        module: "api",
        msg: `${title} is deprecated and goes away on Sat, 24 Aug 2030 12:00:00 GMT`,
      },
    ]);
    // pino then replaces its methods.
    child.level = "debug";
    await getMember(teams);
    expect(lines.map(({ level }) => level)).toEqual([40, 20]);
  });

  test("serializes our errors with their fields, without the key", async () => {
    noWaits();
    const { logger, lines } = start();
    const body = { code: "NotFound", message: `Nothing for ${marker}.`, requestId: "req_1" };
    const missing = await reasonOf(getMember(stubbed(async () => answer(body, { status: 404 }))));
    const refused = async () => {
      throw networkError("ECONNREFUSED");
    };
    const failed = await reasonOf(getMember(stubbed(refused)));
    logger.error(missing, "no member");
    logger.error({ err: failed }, "no answer");
    expect(lines).toMatchObject([
      {
        msg: "no member",
        err: {
          type: "NotFoundError",
          message:
            "getMember failed: 404 Not Found [NotFound]: Nothing for [redacted]. (request req_1)",
          code: "NotFound",
          status: 404,
          operationId: "getMember",
          attempts: 1,
          body: { message: "Nothing for [redacted]." },
        },
      },
      {
        msg: "no answer",
        err: {
          type: "ConnectionError",
          message: expect.stringContaining("ECONNREFUSED"),
          code: "ECONNREFUSED",
          attempts: 3,
        },
      },
    ]);
    secretFree(lines);
  });
});

test.skipIf(!pino)("an error survives JSON, a structured clone and pino's serializer", async () => {
  const fetch = async () => answer({ code: "NotFound" }, { status: 404 });
  const error = (await reasonOf(getMember(stubbed(fetch)))) as Error;
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "NotFoundError",
    message: "getMember failed: 404 Not Found [NotFound]",
    code: "NotFound",
    status: 404,
    operation: "getMember",
    attempts: 1,
  });
  // A clone keeps an Error's own properties; a worker's message port keeps no more for any class.
  const clone = structuredClone(error);
  expect([clone.message, clone.stack]).toEqual([error.message, error.stack]);
  expect(pino?.stdSerializers.err(error)).toMatchObject({ type: "NotFoundError", status: 404 });
});
