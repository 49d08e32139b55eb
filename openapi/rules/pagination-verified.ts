import { exceptionsFrom } from "./lib/exceptions.ts";
import { type Body, bodies, eachOperation, isJson, type Operation } from "./lib/operation.ts";
import { exampleProblems } from "./lib/page-examples.ts";
import { type Pagination, readPagination, shapeProblems } from "./lib/pagination.ts";
import { type Context, quote, type Rule, record } from "./lib/redocly.ts";
import { lookUp, type Placed, typesOf } from "./lib/schema.ts";
import { listVerbs, verbOf } from "./names.ts";

function parameterProblems(page: Pagination, parameters: Placed[]): string[] {
  const query = parameters
    .filter(({ node }) => node["in"] === "query")
    .map(({ node }) => node["name"]);
  const named = [...page.request, ...(page.pageSize === undefined ? [] : [page.pageSize])];
  return named
    .filter((name) => !query.includes(name))
    .map((name) => `"${name}" is no query parameter of the operation (it has ${quote(query)})`);
}

/** Checks the pointers against the schema of the body. */
function pointerProblems(page: Pagination, body: Body, ctx: Context): string[] {
  const schema: Placed = { node: record(body.node["schema"]), file: body.file };
  // Some sources declare a total as `number`.
  const allowed = page.style === "token" ? ["string"] : ["integer", "number"];
  const targets = [
    ...page.response.map((pointer) => ({ key: "response", pointer, allowed })),
    { key: "items", pointer: page.items, allowed: ["array"] },
  ];
  return targets.flatMap(({ key, pointer, allowed: wanted }) => {
    const result = lookUp(ctx, schema, pointer);
    if ("missing" in result) {
      return [
        `${key} "${pointer}" points nowhere: the ${body.status} body has no "${result.missing}" there ` +
          `(it has ${quote(result.known)})`,
      ];
    }
    const types = typesOf(ctx, result.found);
    if (types.size === 1 && wanted.some((type) => types.has(type))) return [];
    const actual = [...types].join(" or ") || "a schema without a type";
    return [
      `${key} "${pointer}" points to ${actual}; the style ${page.style} needs ${wanted.join(" or ")} there`,
    ];
  });
}

function problemsOf(operation: Operation, extension: unknown, ctx: Context): string[] {
  const shape = shapeProblems(record(extension));
  if (shape.length > 0) return shape;
  const page = readPagination(record(extension));
  const problems = parameterProblems(page, operation.parameters);
  // The client requests the first media type; an older version can page differently.
  const body = bodies(operation.node, ctx, /^2/).find(({ mediaType }) => isJson(mediaType));
  if (body === undefined) return [...problems, "the operation has no JSON body in a 2xx response"];
  const pointers = pointerProblems(page, body, ctx);
  // Wrong pointers would be reported again for the examples.
  return [...problems, ...(pointers.length > 0 ? pointers : exampleProblems(page, body))];
}

/**
 * Every list declares how it pages, and its parameters, schema and examples agree. A list without an
 * array to iterate needs an exception with a reason, keyed by operationId.
 */
export const paginationVerified: Rule = (options) => {
  const exceptions = exceptionsFrom(options["exceptions"]);

  return eachOperation(
    (operation, ctx) => {
      const { id, node } = operation;
      const extension = node["x-pagination"];
      if (extension !== undefined) {
        for (const problem of problemsOf(operation, extension, ctx)) {
          const message = `${id}: x-pagination: ${problem}.`;
          ctx.report({ message, location: ctx.location.child("x-pagination") });
        }
        return;
      }
      if (!listVerbs.includes(verbOf(id) ?? "") || exceptions.cover(id)) return;
      ctx.report({
        message:
          `${id} is a list without x-pagination. Describe how it pages (style single when one ` +
          "response has all of it), or give the reason why that is impossible as an exception of qodekit/pagination-verified in redocly.yaml.",
      });
    },
    (ctx) => {
      for (const message of exceptions.problems()) ctx.report({ message });
    },
  );
};
