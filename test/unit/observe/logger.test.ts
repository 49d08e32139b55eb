import { describe, expect, test, vi } from "vitest";
import { type LogFields, quietLogger, warnDeprecated } from "../../../src/observe/logger.ts";

const fields: LogFields = { callId: "c1", operationId: "getMock", attempt: 1 };
const title = "GET /mocks/{mockId} (getMock)";

function report(headers: Record<string, string>, seen = new Set<string>(), name = title) {
  const warn = vi.fn();
  warnDeprecated({ warn }, seen, name, new Headers(headers), fields);
  return warn;
}

describe("the warning about a deprecated operation", () => {
  test("comes with Deprecation alone", () => {
    expect(report({ deprecation: "@1688169599" }).mock.calls).toEqual([
      [`${title} is deprecated`, fields],
    ]);
  });

  test("comes with Sunset alone, and says when", () => {
    expect(report({ sunset: "Sun, 30 Jun 2030 23:59:59 GMT" }).mock.calls).toEqual([
      [`${title} is deprecated and goes away on Sun, 30 Jun 2030 23:59:59 GMT`, fields],
    ]);
  });

  test("comes once with both", () => {
    const warn = report({ Deprecation: "true", Sunset: "Sun, 30 Jun 2030 23:59:59 GMT" });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("goes away on");
  });

  test("does not come without either header", () => {
    const seen = new Set<string>();
    expect(report({ "content-type": "application/json" }, seen)).not.toHaveBeenCalled();
    expect(seen.size).toBe(0);
  });

  test("comes once per operation, however often it is called", () => {
    const seen = new Set<string>();
    expect(report({ deprecation: "true" }, seen)).toHaveBeenCalledTimes(1);
    expect(report({ deprecation: "true" }, seen)).not.toHaveBeenCalled();
    expect(report({ sunset: "x" }, seen)).not.toHaveBeenCalled();
    expect(report({ deprecation: "true" }, seen, "GET /other")).toHaveBeenCalledTimes(1);
  });

  test("needs no method warn", () => {
    const run = () =>
      warnDeprecated({}, new Set(), title, new Headers({ deprecation: "true" }), fields);
    expect(run()).toBe(undefined);
  });

  test("keeps the logger as `this`, so that loggers with a state work", () => {
    const logger = {
      lines: [] as string[],
      warn(message: string) {
        this.lines.push(message);
      },
    };
    warnDeprecated(logger, new Set(), title, new Headers({ deprecation: "true" }), fields);
    expect(logger.lines).toEqual([`${title} is deprecated`]);
  });
});

describe("a logger that throws", () => {
  test("loses its line, and nothing else", () => {
    const seen: string[] = [];
    const quiet = quietLogger({
      debug(message) {
        seen.push(message);
        throw new Error("disk full");
      },
    });
    const fields = { callId: "c-1", operationId: "getMember", attempt: 1 };
    expect(() => quiet?.debug?.("one", fields)).not.toThrow();
    expect(() => quiet?.warn?.("two", fields)).not.toThrow();
    expect(seen).toEqual(["one"]);
  });

  test("is called as a method: a logger may need its `this`", () => {
    class Lines {
      lines: string[] = [];
      warn(message: string): void {
        this.lines.push(message);
      }
    }
    const logger = new Lines();
    quietLogger(logger)?.warn?.("three", { callId: "c-1", operationId: undefined, attempt: 1 });
    expect(logger.lines).toEqual(["three"]);
  });

  test("none stays none", () => expect(quietLogger(undefined)).toBe(undefined));
});
