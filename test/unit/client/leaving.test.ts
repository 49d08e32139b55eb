import { describe, expect, test } from "vitest";
import { leaving } from "../../../src/client/leaving.ts";
import { Foreign } from "../../../src/errors/foreign.ts";
import { CallSecrets } from "../../../src/observe/call-secrets.ts";
import { ApiError, ConnectionError, QodekitError } from "../../../src/teams.ts";
import { getMember, marker, reasonOf, stubbed } from "../../support/client/client.ts";
import { secretFree } from "../../support/client/secret-free.ts";

const secrets = new CallSecrets([marker]);

describe("an error that leaves a call", () => {
  test("of this package keeps its class, with a redacted message", () => {
    const error = new ConnectionError(`no response to ${marker}`, { attempts: 1 });
    expect(leaving(error, "getMember", secrets)).toBe(error);
    expect(error.message).toBe("no response to [redacted]");
    expect(error.stack).not.toContain(marker);
  });

  test.each([
    new RangeError(`${marker} is out of range`),
    new SyntaxError(`Invalid regular expression: /${marker}/`),
    marker,
    undefined,
  ])("of any other type (%s) is the cause of one of this package", (error) => {
    const left = leaving(error, "getMember", secrets);
    expect(left).toBeInstanceOf(QodekitError);
    expect(left).not.toBeInstanceOf(ApiError);
    expect((left as Error).message).toBe("getMember failed: qodekit did not expect this error");
    secretFree(left);
  });

  test("of the caller's code is unchanged, whatever it is", () => {
    const reason = new ConnectionError(`to ${marker}`, { attempts: 1 });
    expect(leaving(new Foreign(reason), "getMember", secrets)).toBe(reason);
    expect(reason.message).toContain(marker);
    expect(leaving(new Foreign(undefined), "getMember", secrets)).toBe(undefined);
  });

  test("that the caller aborted with is unchanged, even with a foreign signal", () => {
    const { signal } = Object.assign(new AbortController(), { reason: Number.NaN });
    const other = { reason: Number.NaN } as unknown as AbortSignal;
    expect(leaving(Number.NaN, "getMember", secrets, other)).toBe(Number.NaN);
    expect(leaving(Number.NaN, "getMember", secrets, signal)).toBeInstanceOf(QodekitError);
  });
});

test("a throwing signal ends the call with an error of this package", async () => {
  const addEventListener = () => {
    throw new TypeError(`not with ${marker}`);
  };
  const signal = { addEventListener } as unknown as AbortSignal;
  const error = await reasonOf(
    getMember(
      stubbed(async () => Response.json({})),
      { signal },
    ),
  );
  expect(error).toMatchObject({ name: "QodekitError", cause: { name: "TypeError" } });
  secretFree(error);
});

test("unreadable parameters end the call with an error of this package", async () => {
  const teams = stubbed(async () => Response.json({}));
  const input = {
    get member_id(): string {
      throw new Error("no member");
    },
  };
  const error = await reasonOf(teams.members.get(input));
  expect(error).toMatchObject({ name: "QodekitError", cause: { message: "no member" } });
});
