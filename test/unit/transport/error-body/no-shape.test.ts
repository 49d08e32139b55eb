import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readErrorBody } from "../../../../src/transport/errors/error-body.ts";
import { runs } from "../../../support/runs.ts";
import { nothing } from "./nothing.ts";

describe("a body of unknown shape", () => {
  test.each<[unknown]>([
    [undefined],
    [null],
    [""],
    ["<html>502</html>"],
    [0],
    [42],
    [true],
    [[]],
    [[{ code: "NotFound" }]],
    [{}],
    [{ error: null }],
    [{ error: [] }],
    [{ error: {} }],
    [{ error: { error: { name: "deep" } } }],
    [{ error: { name: { name: { name: "deep" } } } }],
    [{ release: { name: "Release 1.5" } }],
    [{ error: { name: 5, message: ["m"] } }],
    [{ code: 404, message: 5, requestId: {} }],
    [{ code: "", message: "", requestId: "" }],
    [{ schemas: [], scimType: 1, detail: 2 }],
    [{ type: 5, title: {} }],
    [{ type: "", title: "" }],
  ])("%j says nothing", (body) => {
    expect(readErrorBody(body)).toEqual(nothing);
  });

  test("fields of the wrong type are skipped, the others are read", () => {
    expect(readErrorBody({ code: 404, name: "NotFound", message: null, detail: "gone" })).toEqual({
      ...nothing,
      code: "NotFound",
      message: "gone",
    });
  });

  test("details are kept whatever they are", () => {
    for (const details of [0, "", false, null, { a: [1] }]) {
      expect(readErrorBody({ code: "X", details }).details).toBe(details);
    }
  });

  test("property: any JSON gives texts or undefined, and never throws", () => {
    const names = ["error", "code", "name", "message", "detail", "title", "type", "schemas"];
    const more = ["requestId", "instance", "scimType", "details", "__proto__"];
    const nested = fc.dictionary(fc.constantFrom(...names, ...more), fc.jsonValue());
    const body = fc.oneof(fc.jsonValue(), nested, fc.record({ error: nested }));
    fc.assert(
      fc.property(body, (value) => {
        const { code, message, requestId } = readErrorBody(JSON.parse(JSON.stringify(value)));
        for (const text of [code, message, requestId]) {
          // An empty text would print as `[]` in a message.
          expect(text === undefined || (typeof text === "string" && text !== "")).toBe(true);
        }
      }),
      runs(2000),
    );
  });
});
