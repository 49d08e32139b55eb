import { describe, expect, test, vi } from "vitest";
import { createQodex } from "../../../src/qodex.ts";
import { createTeams, NotFoundError, QodekitError, UsageError } from "../../../src/teams.ts";
import { validateQodex } from "../../../src/validate/qodex.ts";
import { type Drift, DriftError, validateTeams } from "../../../src/validate/teams.ts";
import { createValidator } from "../../../src/validate/validator.ts";
import { answer, errorOf, reasonOf, stubbed } from "../../support/client/client.ts";
import { contractOf } from "../../support/client/validate.ts";

const right = {
  id: "member_1",
  name: "Alice",
  email: "alice@example.com",
  role: "a new role",
  status: "ENABLED",
  joinedAt: "2024-08-24T10:00:00Z",
};
const wrong = { ...right, name: 5, more: true };
const nameDrift = {
  operationId: "getMember",
  status: 200,
  pointer: "/name",
  expected: "string",
  got: "integer",
  schemaPointer: "/components/schemas/Member/properties/name/type",
};
const member = { member_id: "member_1" };

describe("without `onDrift`, the call throws", () => {
  const strict = (body: unknown, init?: ResponseInit) =>
    stubbed(async () => answer(body, init), { validate: validateTeams() });

  test("a DriftError that names operation, location, expected and got", async () => {
    const error = await errorOf(strict(wrong).members.get(member), DriftError);
    expect(error).toBeInstanceOf(QodekitError);
    expect(error).toMatchObject({ name: "DriftError", operationId: "getMember", status: 200 });
    expect(error.drifts).toEqual([nameDrift]);
    expect(error.message).toBe(
      'getMember returned 200 and drifts from the contract at "/name": expected string, got integer. ' +
        "The request was processed. Report the drift, or pass `onDrift` to accept such responses.",
    );
    expect(error).not.toHaveProperty("cause");
  });

  test("or names no location, if it is the whole response", async () => {
    const { message } = await errorOf(strict([]).members.get(member), DriftError);
    expect(message).toContain("drifts from the contract: expected object, got array. The");
  });

  test("with the ApiError as the cause, if an error drifts", async () => {
    const error = await errorOf(
      strict({ code: 5 }, { status: 404 }).members.get(member),
      DriftError,
    );
    expect(error.cause).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, operationId: "getMember" });
    expect(error.drifts).toContainEqual(
      expect.objectContaining({ pointer: "/code", expected: "string", got: "integer" }),
    );
  });

  test("what the call would have thrown, if an error is as declared", async () => {
    const body = { requestId: "r", code: "NotFound", message: "There is no such member." };
    await errorOf(strict(body, { status: 404 }).members.get(member), NotFoundError);
  });

  test("of a list's page too; `result()` returns it", async () => {
    const teams = strict({ members: [{ id: 5 }], nextToken: "" });
    const { error } = await teams.members.list().result();
    expect(error).toBeInstanceOf(DriftError);
    const { error: same } = await strict(wrong).members.get(member).result();
    expect(same).toBeInstanceOf(DriftError);
  });

  test("and says how many more there are, or that it has stopped counting", async () => {
    const message = async (count: number) => {
      const members = Array.from({ length: count }, () => wrong);
      const page = { members, maxResults: 50, nextToken: "" };
      return (await errorOf(strict(page).members.list(), DriftError)).message;
    };
    const start = 'at "/members/0/name": expected string, got integer';
    expect(await message(1)).toContain(`${start}. The`);
    expect(await message(3)).toContain(`${start}, and 2 more. The`);
    expect(await message(19)).toContain(`${start}, and 18 more. The`);
    expect(await message(60)).toContain(`${start}, and at least 19 more. The`);
  });

  test("and a name made up by the server cannot break a line of a log", async () => {
    const teams = stubbed(async () => answer({ ...right, "x\ny": 1 }), {
      validate: validateTeams({ unknownFields: "report" }),
    });
    const { message } = await errorOf(teams.members.get(member), DriftError);
    expect(message).toContain('at "/x\\ny": expected no such field');
  });
});

describe("with `onDrift`", () => {
  test("each drift is reported, and the call continues", async () => {
    const reported: Drift[] = [];
    const onDrift = (drift: Drift) => {
      reported.push(drift);
    };
    const teams = stubbed(async () => answer(wrong), { validate: validateTeams({ onDrift }) });
    expect(await teams.members.get(member)).toEqual(wrong);
    expect(reported).toEqual([nameDrift]);
  });

  test("nothing is reported for a response as declared, a new field, or a new value", async () => {
    const onDrift = vi.fn();
    const qodex = createQodex({
      apiKey: "key_1",
      fetch: async () =>
        answer({
          collections: [
            {
              id: "76430b78-7a8b-4654-8d3e-ce040380f2db",
              uid: "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db",
              name: "a",
              owner: "12345678",
              createdAt: "2024-03-25T08:00:00.000Z",
              updatedAt: "2024-08-20T09:15:00.000Z",
              isPublic: false,
              more: 1,
            },
          ],
        }),
      validate: validateQodex({ onDrift }),
    });
    await qodex.collections.list();
    expect(onDrift).not.toHaveBeenCalled();
  });

  test("its promise is awaited, and what it throws, the call throws", async () => {
    const reason = new Error("stop");
    const onDrift = async () => {
      await Promise.resolve();
      throw reason;
    };
    const teams = stubbed(async () => answer(wrong), { validate: validateTeams({ onDrift }) });
    expect(await reasonOf(teams.members.get(member))).toBe(reason);
  });

  test("a call without a response is ignored", async () => {
    const validate = validateTeams({ onDrift: () => expect.unreachable() });
    const teams = stubbed(() => Promise.reject(new TypeError("fetch failed")), {
      validate,
      retry: false,
    });
    expect(await reasonOf(teams.members.get(member))).toMatchObject({ name: "ConnectionError" });
    expect(await reasonOf(teams.members.get({ member_id: "" }))).toBeInstanceOf(UsageError);
  });
});

describe("a mistake is a UsageError:", () => {
  test.each<[object, RegExp]>([
    [{ ondrift: () => {} }, /^validateTeams: there is no option `ondrift`\. Options: onDrift, unk/],
    [{ onDrift: "warn" }, /^validateTeams: `onDrift` must be a function; got a value of type str/],
    [null as never, /^validateTeams takes an object: validateTeams\(\{ onDrift \}\); got null\.$/],
    [[], /^validateTeams takes an object: .* got an array\.$/],
    [() => {}, /^validateTeams takes an object: .* got a value of type function\.$/],
    [{ unknownFields: true }, /^validateTeams: `unknownFields` must be "allow" or "report"\.$/],
  ])("%j", (options, message) => {
    expect(() => validateTeams(options)).toThrow(UsageError);
    expect(() => validateTeams(options)).toThrow(message);
  });

  test("the validator of another API", async () => {
    const teams = createTeams({
      apiKey: "key_1",
      organizationId: "org_1",
      fetch: async () => answer({}),
      validate: validateQodex(),
    });
    const error = await errorOf(teams.members.get(member), UsageError);
    expect(error.message).toMatch(/^validateQodex: its contract has no operation getMember\./);
  });
});

describe("the schemas", () => {
  const reply = { response: answer({}), data: {} };
  const outcome = { operationId: "get", reply, error: undefined };
  const responseSchemas = contractOf({ responses: { 200: { "application/json": {} } } });

  test("are loaded once, however many responses come first", async () => {
    const load = vi.fn(async () => ({ responseSchemas }));
    const validate = createValidator("validateTest", {}, load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([validate(outcome), validate(outcome)]);
    await validate(outcome);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("that could not be loaded are loaded again with the next response", async () => {
    const load = vi.fn(async () => ({ responseSchemas }));
    load.mockRejectedValueOnce(new TypeError("Failed to fetch a module"));
    const validate = createValidator("validateTest", {}, load);
    await expect(validate(outcome)).rejects.toMatchObject({
      name: "LoadError",
      cause: { message: "Failed to fetch a module" },
    });
    await validate(outcome);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
