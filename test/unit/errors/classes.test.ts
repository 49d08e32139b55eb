import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as errors from "../../../src/errors/classes.ts";
import { isApiError } from "../../../src/errors/guards.ts";

// The same module a second time, like two versions of the package in one process.
const address: string = "../../../src/errors/classes.ts?copy";
const copy: typeof errors = await import(address);

const fields: errors.ApiErrorFields = {
  status: 404,
  code: "NotFound",
  requestId: "req_1",
  operationId: "getMember",
  vendorMessage: "gone",
  body: { code: "NotFound" },
  details: undefined,
  headers: {},
  attempts: 1,
  retryAfterMs: undefined,
};

const apiClasses = [
  "BadRequestError",
  "AuthenticationError",
  "PermissionError",
  "FeatureUnavailableError",
  "NotFoundError",
  "ConflictError",
  "UnprocessableError",
  "RateLimitError",
  "ServiceLimitError",
  "ServerError",
  "ServiceUnavailableError",
] as const;

const parse = { status: 200, reason: "empty", excerpt: "" } as const;

/** One of each class, created by one copy of the module. */
const oneOfEach = (from: typeof errors): Record<string, Error> => ({
  QodekitError: new from.QodekitError("m"),
  ApiError: new from.ApiError("m", fields),
  ...Object.fromEntries(apiClasses.map((name) => [name, new from[name]("m", fields)])),
  ConnectionError: new from.ConnectionError("m", { attempts: 1 }),
  TimeoutError: new from.TimeoutError("m", { attempts: 1 }),
  ParseError: new from.ParseError("m", { status: 200, reason: "not-json", excerpt: "<" }),
  PaginationError: new from.PaginationError("m", "c"),
  UsageError: new from.UsageError("m"),
});

/** The parents of each class, as designed. */
const parents: Record<string, string[]> = {
  QodekitError: [],
  ApiError: ["QodekitError"],
  ...Object.fromEntries(apiClasses.map((name) => [name, ["ApiError", "QodekitError"]])),
  ServiceUnavailableError: ["ServerError", "ApiError", "QodekitError"],
  ConnectionError: ["QodekitError"],
  TimeoutError: ["ConnectionError", "QodekitError"],
  ParseError: ["QodekitError"],
  PaginationError: ["QodekitError"],
  UsageError: ["QodekitError"],
};

type ErrorClass = abstract new (...args: never) => Error;
const names = Object.keys(parents);
const classOf = (from: typeof errors, name: string) =>
  (from as unknown as Record<string, ErrorClass>)[name] as ErrorClass;

test("every class of the module is in this test", () => {
  const exported = Object.keys(errors).filter((name) => name.endsWith("Error"));
  expect(exported.sort()).toEqual([...names].sort());
});

test("the second copy is a different one", () => {
  expect(copy.QodekitError).not.toBe(errors.QodekitError);
});

describe.each(names)("%s", (name) => {
  const own = oneOfEach(errors)[name];
  const others = oneOfEach(copy)[name];

  test("is an instance of itself and its parents only", () => {
    const lineage = [name, ...(parents[name] ?? [])];
    for (const candidate of names) {
      const expected = lineage.includes(candidate);
      expect(own instanceof classOf(errors, candidate), `own ${candidate}`).toBe(expected);
      expect(others instanceof classOf(errors, candidate), `other ${candidate}`).toBe(expected);
      expect(own instanceof classOf(copy, candidate), `to the copy ${candidate}`).toBe(expected);
    }
    expect(own).toBeInstanceOf(Error);
    expect(Object.prototype.toString.call(own)).toBe("[object Error]");
  });

  test("has its name and its message", () => {
    expect(own?.name).toBe(name);
    expect(own?.message).toBe("m");
    expect(String(own)).toBe(`${name}: m`);
  });

  test("shows nothing unexpected in inspect and JSON", () => {
    const shown = inspect(own);
    expect(shown.startsWith(`${name}: m\n`)).toBe(true);
    expect(shown).not.toMatch(/Symbol|kinds|cause/);
    const json = JSON.parse(JSON.stringify(own));
    expect(json.name).toBe(name);
    expect(Object.keys(json)).not.toContain("cause");
    expect(Object.keys(json)).not.toContain("kind");
  });

  test("has no cause if none was passed", () => {
    expect(own && Object.hasOwn(own, "cause")).toBe(false);
  });
});

describe("instanceof", () => {
  test.each<unknown>([
    undefined,
    null,
    0,
    "QodekitError",
    {},
    [],
    () => {},
    new Error("m"),
    { name: "ApiError", status: 404 },
    { [Symbol.for("qodekit.error.kinds")]: "ApiError" },
    Object.create(null),
  ])("%o is not one of ours", (value) => {
    expect(value instanceof errors.QodekitError).toBe(false);
    expect(value instanceof errors.ApiError).toBe(false);
  });

  test("a user's subclass is a class of its own: errors of the parent are not instances of it", () => {
    class MemberGone extends errors.NotFoundError {}
    const mine = new MemberGone("m", fields);
    expect(mine).toBeInstanceOf(MemberGone);
    expect(mine).toBeInstanceOf(errors.NotFoundError);
    expect(mine).toBeInstanceOf(copy.ApiError);
    expect(new errors.NotFoundError("m", fields)).not.toBeInstanceOf(MemberGone);
    expect(new copy.NotFoundError("m", fields)).not.toBeInstanceOf(MemberGone);
  });

  test("two user subclasses are distinguished", () => {
    class A extends errors.QodekitError {}
    class B extends errors.QodekitError {}
    expect(new A("m")).not.toBeInstanceOf(B);
    expect(new A("m")).toBeInstanceOf(errors.QodekitError);
    expect(new A("m")).not.toBeInstanceOf(errors.ApiError);
  });

  test("is recognised by a mark that other versions read and write", () => {
    const mark = Symbol.for("qodekit.error.kinds");
    const error = new errors.NotFoundError("m", fields);
    expect(Reflect.get(error, mark)).toEqual(["NotFoundError", "ApiError", "QodekitError"]);
    expect({ [mark]: ["QodekitError"] }).toBeInstanceOf(errors.QodekitError);
  });

  test("a user's subclass may set its own name", () => {
    class Mine extends errors.UsageError {
      override name = "Mine";
    }
    expect(new Mine("m").name).toBe("Mine");
  });
});

describe("what the errors carry", () => {
  test("ApiError: every field", () => {
    expect(new errors.ApiError("m", fields)).toMatchObject(fields);
  });

  test("ConnectionError: code, operation, attempts and cause", () => {
    const cause = new Error("socket");
    const error = new errors.ConnectionError("m", {
      cause,
      code: "ECONNRESET",
      operationId: "getMember",
      attempts: 3,
    });
    expect(error).toMatchObject({ code: "ECONNRESET", operationId: "getMember", attempts: 3 });
    expect(error.cause).toBe(cause);
    expect(Object.keys(error)).not.toContain("cause");
  });

  test.each(["", 0, false, null])("a cause of %j is kept", (cause) => {
    expect(new errors.TimeoutError("m", { cause, attempts: 1 }).cause).toBe(cause);
    const error = new errors.ParseError("m", { cause, ...parse });
    expect(error.cause).toBe(cause);
    expect(Object.keys(error)).not.toContain("cause");
  });

  test("ParseError: status, reason and excerpt; PaginationError: the cursor", () => {
    expect(
      new errors.ParseError("m", { status: 200, reason: "not-json", excerpt: "<html>" }),
    ).toMatchObject({
      status: 200,
      reason: "not-json",
      excerpt: "<html>",
    });
    expect(new errors.PaginationError("m", "abc").cursor).toBe("abc");
    expect(new errors.PaginationError("m", undefined).cursor).toBe(undefined);
  });
});

describe("isApiError", () => {
  const error = new errors.NotFoundError("m", fields);

  test("is true for every response of the API, also from another copy", () => {
    expect(isApiError(error)).toBe(true);
    expect(isApiError(new copy.RateLimitError("m", fields))).toBe(true);
  });

  test("with an operation, is true only for that operation", () => {
    expect(isApiError(error, "getMember")).toBe(true);
    expect(isApiError(error, "listMembers")).toBe(false);
    const none = new errors.ApiError("m", { ...fields, operationId: undefined });
    expect(isApiError(none, "getMember")).toBe(false);
    expect(isApiError(none)).toBe(true);
  });

  test("is false for everything else", () => {
    const others = [new errors.TimeoutError("m", { attempts: 1 }), new Error("m"), null, "m", {}];
    for (const other of others) {
      expect(isApiError(other)).toBe(false);
      expect(isApiError(other, "getMember")).toBe(false);
    }
  });
});
