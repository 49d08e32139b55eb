import { type Body, bodies, content, eachOperation, type Operation } from "./lib/operation.ts";
import { type Context, type Json, type Rule, record } from "./lib/redocly.ts";
import { follow, type Placed } from "./lib/schema.ts";

/** Media types of text. Binary bodies, such as ZIP files, need no example. */
const readable = /json|text|xml|yaml|multipart|urlencoded/;

const filled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Object.keys(record(value)).length > 0;

const hasExample = (node: Json): boolean =>
  node["example"] !== undefined || filled(node["examples"]);

function bodyProblems(what: string, body: Body): string[] {
  if (body.node["example"] !== undefined) {
    return [`${what} has an unnamed \`example\`. Name it: \`examples: {name: {value: ...}}\``];
  }
  if (body.examples.size > 0 || !readable.test(body.mediaType)) return [];
  return [`${what} has no example. Add a named one under \`examples\``];
}

function parameterProblems(parameters: Placed[], ctx: Context): string[] {
  return parameters
    .filter(({ node, file }) => {
      const schema = follow(ctx, node["schema"], file)?.node ?? {};
      return !hasExample(node) && !hasExample(schema);
    })
    .map(({ node }) => `the parameter "${node["name"]}" has no example. Add \`example\` to it`);
}

function problemsOf({ node, parameters }: Operation, ctx: Context): string[] {
  const request = follow(ctx, node["requestBody"], ctx.location.source.absoluteRef);
  const sent = request === undefined ? [] : content(request, ctx, "");
  return [
    ...parameterProblems(parameters, ctx),
    ...sent.flatMap((body) => bodyProblems(`the ${body.mediaType} request body`, body)),
    ...bodies(node, ctx, /^([245]|default$)/).flatMap((body) =>
      bodyProblems(`the ${body.mediaType} body of ${body.status}`, body),
    ),
  ];
}

/** Every parameter, request body and response body has an example. */
export const examplesComplete: Rule = () =>
  eachOperation((operation, ctx) => {
    for (const problem of problemsOf(operation, ctx)) {
      ctx.report({ message: `${operation.id}: ${problem}.` });
    }
  });
