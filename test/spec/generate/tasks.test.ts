import { describe, expect, test } from "vitest";
import type { Json } from "../../../scripts/generate/contract.ts";
import { generateOperations } from "../../../scripts/generate/operations.ts";
import { contract, query } from "../../support/contract/small-contract.ts";

describe("asynchronous work", () => {
  const starting = (more: Json = {}) => {
    const made = contract({});
    const task = { ...(made.document["paths"] as Json) }["/things"] as Json;
    const from = "location:/things/{id}";
    const source: Json = {
      task: "getThing",
      location: "header",
      parameters: { id: from },
      ...more,
    };
    const states = { status: "/state", pending: ["on"], succeeded: ["done"], failed: ["bad"] };
    const start = {
      ...(task["get"] as Json),
      operationId: "runThing",
      "x-async": { ...source, ...states },
    };
    made.document["paths"] = { "/things": { ...task, post: start } };
    return made;
  };

  test("adds a `wait` method to the resource that polls it", () => {
    const operations = generateOperations(starting());
    expect(operations).toContain(
      "  wait(task: Call<unknown> | GetThingRequest, options?: WaitOptions): Promise<Thing>;",
    );
    expect(operations).toContain("Pass the call that starts the task (`things.run`)");
    expect(operations).toContain('import type { WaitOptions } from "../../src/calls/wait.ts";');
    expect(operations.match(/"task":(\{.*\})\},\n/)?.[1]).toBe(
      '{"location":"header","template":"/things/{id}","status":"/state","pending":["on"],"succeeded":["done"],"failed":["bad"]}',
    );
    expect(generateOperations(contract({}))).not.toContain("wait(");
  });

  const running = (
    more: Json = {},
    properties: Json = { last: { $ref: "#/components/schemas/Run" } },
  ) => {
    const made = contract({
      parameters: [query("id", { required: true })],
      schemas: {
        Thing: { type: "object", properties },
        Run: { type: "object", properties: { from: { type: "string" }, to: { type: "string" } } },
      },
    });
    const thing = (made.document["paths"] as Json)["/things"] as Json;
    const start = {
      ...(thing["get"] as Json),
      operationId: "runThing",
      summary: "Run a thing",
      description: "Runs it.\n\n**Unverified:** all of it.",
      parameters: [query("id", { required: true }), query("async")],
      "x-async": {
        ...{ result: "getThing", parameters: { id: "id" }, send: { async: "yes" } },
        ...{ run: "/last", start: "/from", end: "/to" },
        ...more,
      },
    };
    made.document["paths"] = { "/things": { ...thing, post: start } };
    return made;
  };

  test("adds a method that waits for the end to the resource with the last run", () => {
    const operations = generateOperations(running());
    expect(operations).toContain("  runAndWait(request: RunThingAndWaitRequest): Promise<Run>;");
    expect(operations).toContain(
      'extends Omit<RunThingRequest, keyof WaitOptions | "async">,\n    WaitOptions {}',
    );
    expect(operations).toContain('import type { WaitOptions } from "../../src/calls/wait.ts";');
    const doc = operations.slice(0, operations.indexOf("  runAndWait(")).split("/**").at(-1);
    expect(doc).toContain("Run a thing, wait for the end of the run, and return it.");
    expect(doc).toContain(
      'Reads `last` of `things.get`, calls `things.run` with `async: "yes"`, and polls until `last` is the new run and has `to`.',
    );
    expect(doc).toContain(
      "The new run is the first run whose `from` differs from that of the run before.",
    );
    expect(doc).toContain("a run that somebody else started at the same moment may be taken for");
    expect(doc).toContain("whatever its status is");
    expect(doc).toContain("**Unverified:** all of it.");
    expect(operations.match(/"run":(\{.*\})\},\n/)?.[1]).toBe(
      '{"method":"get","parameters":{"id":"id"},"send":{"async":"yes"},"run":"/last","start":"/from","end":"/to"}',
    );
  });

  test("names the id of a run if responses have one", () => {
    const operations = generateOperations(running({ location: "/last/id", id: "/id" }));
    expect(operations).toContain("The new run has the id that the response of `things.run` has.");
    expect(operations).toContain('"location":"/last/id","id":"/id"');
  });

  test.each<[string, Json, Json | undefined, string]>([
    [
      "an unknown result operation",
      { result: "getRun" },
      undefined,
      "no operation of the tag Things",
    ],
    [
      "a run pointer without a target",
      { run: "/first" },
      undefined,
      "a run at /first, which getThing does not return",
    ],
  ])("is rejected with %s", (_, more, properties, message) => {
    expect(() => generateOperations(running(more, properties))).toThrow(message);
  });

  test("is rejected if the client could not find the task", () => {
    const made = starting({ parameters: { id: "thingId" } });
    expect(() => generateOperations(made)).toThrow("runThing: x-async takes its parameters from");
  });
});
