import { describe, expect, test } from "vitest";
import { certaintyPage } from "../../../scripts/generate/pages/certainty.ts";
import { contract } from "../../support/contract/small-contract.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({
  description: "It.",
  content: { "application/json": { schema } },
});

/** The row of a table that starts with a cell. */
const row = (page: string, cell: string) =>
  page.split("\n").find((line) => line.startsWith(`| ${cell} |`));

describe("CERTAINTY.md", () => {
  const made = contract({
    operation: {
      responses: {
        200: json(ref("Thing")),
        201: json({ type: "object", required: ["again"], properties: { again: ref("Thing") } }),
        404: json({ type: "object", required: ["error"], properties: { error: text } }),
      },
    },
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "parts"],
        properties: {
          id: text,
          parent: { anyOf: [ref("Thing"), { type: "null" }] },
          parts: { type: "array", items: ref("Part") },
          note: { type: ["string", "null"], "x-evidence": "inferred" },
        },
      },
      Part: {
        "x-evidence": "observed",
        allOf: [
          { type: "object", required: ["size"], properties: { size: text, name: ref("Maybe") } },
        ],
      },
      Maybe: { type: ["string", "null"] },
    },
  });
  const page = certaintyPage(made, "test");

  test("counts the properties of every 2xx body once, at every depth", () => {
    expect(row(page, "`getThing`")).toBe(
      "| `getThing` | documented | 7 | 4 | 3 | 3 | 2 observed, 1 inferred |",
    );
  });

  test("totals them by evidence", () => {
    expect(row(page, "documented")).toBe("| documented | 4 | 3 | 1 | 1 |");
    expect(row(page, "observed")).toBe("| observed | 2 | 1 | 1 | 1 |");
    expect(row(page, "inferred")).toBe("| inferred | 1 | 0 | 1 | 1 |");
    expect(row(page, "**all**")).toBe("| **all** | 7 | 4 | 3 | 3 |");
  });
});
