import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type AttemptLog,
  type LogFields,
  type Logger,
  safeLogger,
  warnDeprecated,
} from "../../../src/observe/logger.ts";

const fields: LogFields = { callId: "c1", operationId: "getMock", attempt: 1 };
const title = "GET /mocks/{mockId} (getMock)";

function report(headers: Record<string, string>, seen = new Set<string>(), name = title) {
  const warn = vi.fn();
  const log: AttemptLog = (level, text) => {
    expect(level).toBe("warn");
    warn(`${name}${text}`, fields);
  };
  warnDeprecated(log, seen, name, new Response(null, { headers }));
  return warn;
}

describe("the warning about a deprecated operation", () => {
  test("appears with Deprecation alone", () => {
    expect(report({ deprecation: "@1688169599" }).mock.calls).toEqual([
      [`${title} is deprecated`, fields],
    ]);
  });

  test("appears with Sunset alone, and names the date", () => {
    expect(report({ sunset: "Sun, 30 Jun 2030 23:59:59 GMT" }).mock.calls).toEqual([
      [`${title} is deprecated and goes away on Sun, 30 Jun 2030 23:59:59 GMT`, fields],
    ]);
  });

  test("appears once with both", () => {
    const warn = report({ Deprecation: "true", Sunset: "Sun, 30 Jun 2030 23:59:59 GMT" });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("goes away on");
  });

  test("does not appear without either header", () => {
    const seen = new Set<string>();
    expect(report({ "content-type": "application/json" }, seen)).not.toHaveBeenCalled();
    expect(seen.size).toBe(0);
  });

  test("appears once per operation, however often it is called", () => {
    const seen = new Set<string>();
    expect(report({ deprecation: "true" }, seen)).toHaveBeenCalledTimes(1);
    expect(report({ deprecation: "true" }, seen)).not.toHaveBeenCalled();
    expect(report({ sunset: "x" }, seen)).not.toHaveBeenCalled();
    expect(report({ deprecation: "true" }, seen, "GET /other")).toHaveBeenCalledTimes(1);
  });

  test("remembers at most 1,000 operations: the paths of request() are unlimited", () => {
    const seen = new Set<string>();
    for (let n = 0; n < 2_500; n += 1) report({ deprecation: "true" }, seen, `GET /${n}`);
    expect(seen.size).toBe(500);
    expect(report({ deprecation: "true" }, seen, "GET /2499")).not.toHaveBeenCalled();
  });
});

describe("a logger", () => {
  test("that throws loses its line, and nothing else", () => {
    const seen: string[] = [];
    const quiet = safeLogger({
      debug(message) {
        seen.push(message);
        throw new Error("disk full");
      },
    });
    const fields = { callId: "c-1", operationId: "getMember", attempt: 1 };
    expect(() => quiet?.("debug", "one", fields)).not.toThrow();
    expect(() => quiet?.("warn", "two", fields)).not.toThrow();
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
    safeLogger(logger)?.("warn", "three", { callId: "c-1", operationId: undefined, attempt: 1 });
    expect(logger.lines).toEqual(["three"]);
  });

  test("may be undefined", () => expect(safeLogger(undefined)).toBe(undefined));

  test("that rejects later does not end the process", async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => {
      process.off("unhandledRejection", note);
    });
    safeLogger({ debug: async () => Promise.reject(new Error("disk full")) })?.(
      "debug",
      "a",
      fields,
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(rejections).toEqual([]);
  });

  test("may replace its methods: they are looked up for each line", () => {
    const lines: string[] = [];
    const logger: Logger = {};
    const safe = safeLogger(logger);
    safe?.("debug", "lost", fields);
    logger.debug = (message) => lines.push(message);
    safe?.("debug", "kept", fields);
    expect(lines).toEqual(["kept"]);
  });

  test("of pino gets the fields first, or it would lose them", () => {
    const debug = vi.fn();
    const pino = { level: "debug", bindings: () => ({}), child: () => pino, debug };
    safeLogger(pino)?.("debug", "message", fields);
    expect(debug.mock.calls).toEqual([[fields, "message"]]);
  });
});
