import { describe, expect, test } from "vitest";
import type { Json } from "../../scripts/generate/contract.ts";
import { generateOperations } from "../../scripts/generate/operations.ts";
import { contract } from "../support/contract/small-contract.ts";

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

  test("gives the resource that polls it a `wait` method", () => {
    const operations = generateOperations(starting());
    expect(operations).toContain(
      "  wait(task: Call<unknown> | GetThingRequest, options?: WaitOptions): Promise<Thing>;",
    );
    expect(operations).toContain("Give it the call that starts the task (`things.run`)");
    expect(operations).toContain('import type { WaitOptions } from "../../src/calls/wait.ts";');
    expect(operations.match(/ {2}\{"task":(.*)\},\n/)?.[1]).toBe(
      '{"location":"header","template":"/things/{id}","status":"/state","pending":["on"],"succeeded":["done"],"failed":["bad"]}',
    );
    expect(generateOperations(contract({}))).not.toContain("wait(");
  });

  test("is refused where the client could not find the task", () => {
    const made = starting({ parameters: { id: "thingId" } });
    expect(() => generateOperations(made)).toThrow("runThing: x-async takes its parameters from");
  });
});
