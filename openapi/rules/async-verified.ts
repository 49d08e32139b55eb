import { type Body, bodies, eachOperation, isJson, type Operation } from "./lib/operation.ts";
import {
  type Context,
  type Json,
  type Location,
  list,
  quote,
  type Rule,
  record,
  text,
} from "./lib/redocly.ts";
import { follow, lookUp, type Placed } from "./lib/schema.ts";

interface Starter {
  operation: Operation;
  extension: Json;
  location: Location;
}

/** An operation with the file that its references are relative to. */
interface Known {
  operation: Operation;
  file: string;
}

const jsonBody = ({ operation, file }: Known, ctx: Context): Body | undefined =>
  bodies(operation.node, ctx, /^2/, file).find(({ mediaType }) => isJson(mediaType));

const schemaOf = (body: Body): Placed => ({ node: record(body.node["schema"]), file: body.file });

const namesOf = ({ parameters }: Operation): string[] =>
  parameters.map(({ node }) => text(node["name"]));

/** Checks that the starting response has the task's location. */
function locationProblems({ extension }: Starter, starter: Known, ctx: Context): string[] {
  const pointer = text(extension["location"]);
  if (pointer === "header") {
    const responses = Object.entries(record(starter.operation.node["responses"]));
    const declared = responses.some(([status, response]) => {
      const headers = record(follow(ctx, response, starter.file)?.node["headers"]);
      return status.startsWith("2") && "Location" in headers;
    });
    return declared ? [] : ["no 2xx response declares the header Location"];
  }
  const body = jsonBody(starter, ctx);
  if (body === undefined) return ["the operation has no JSON body in a 2xx response"];
  const result = lookUp(ctx, schemaOf(body), pointer);
  return "missing" in result ? [`location "${pointer}" points nowhere in the response`] : [];
}

/** Checks that each parameter of the task's operation has a source that exists. */
function parameterProblems({ extension, operation }: Starter, task: Operation): string[] {
  const sources = Object.entries(record(extension["parameters"]));
  const unknown = sources.map(([name]) => name).filter((name) => !namesOf(task).includes(name));
  const missing = task.parameters
    .filter(({ node }) => node["required"] === true)
    .map(({ node }) => text(node["name"]))
    .filter((name) => !sources.some(([known]) => known === name));
  const sourceless = sources.filter(([name, source]) => {
    const from = text(source);
    if (from.startsWith("location:")) return !from.includes(`{${name}}`);
    return !namesOf(operation).includes(from);
  });
  return [
    ...(unknown.length > 0 ? [`the task has no parameter ${quote(unknown)}`] : []),
    ...(missing.length > 0 ? [`the task needs the parameter ${quote(missing)}`] : []),
    ...sourceless.map(
      ([name, source]) =>
        `"${source}" is no source of "${name}": name a parameter of this operation, or a template ` +
        `with {${name}} after "location:"`,
    ),
  ];
}

/** Checks the pointers into the task's body, and the listed states against the status' values. */
function resultProblems({ extension }: Starter, task: Known, ctx: Context): string[] {
  const body = jsonBody(task, ctx);
  if (body === undefined) return ["the task has no JSON body in a 2xx response"];
  const problems = ["status", "reason"].flatMap((key) => {
    const pointer = extension[key];
    if (typeof pointer !== "string") return [];
    const result = lookUp(ctx, schemaOf(body), pointer);
    if ("found" in result) return [];
    return [`${key} "${pointer}" points nowhere: the task's body has no "${result.missing}" there`];
  });
  const found = lookUp(ctx, schemaOf(body), text(extension["status"]));
  const values = "found" in found ? list(found.found.node["x-extensible-enum"]) : [];
  const states = ["pending", "succeeded", "failed"].flatMap((key) => list(extension[key]));
  const strange = states.filter((state) => values.length > 0 && !values.includes(state));
  const twice = states.filter((state, index) => states.indexOf(state) !== index);
  if (strange.length > 0) problems.push(`the status has no value ${quote(strange)}`);
  if (twice.length > 0) problems.push(`${quote(twice)} is in two lists of states`);
  return problems;
}

/** `x-async` names an operation, parameters, pointers and states that exist. */
export const asyncVerified: Rule = () => {
  const known = new Map<string, Known>();
  const starters: Starter[] = [];

  function problemsOf(starter: Starter, ctx: Context): string[] {
    const own = known.get(starter.operation.id);
    const id = text(starter.extension["task"]);
    const task = known.get(id);
    if (task === undefined || own === undefined) return [`no operation is named "${id}"`];
    return [
      ...locationProblems(starter, own, ctx),
      ...parameterProblems(starter, task.operation),
      ...resultProblems(starter, task, ctx),
    ];
  }

  return eachOperation(
    (operation, ctx) => {
      known.set(operation.id, { operation, file: ctx.location.source.absoluteRef });
      const extension = operation.node["x-async"];
      if (extension === undefined) return;
      const location = ctx.location.child("x-async");
      starters.push({ operation, extension: record(extension), location });
    },
    (ctx) => {
      for (const starter of starters) {
        for (const problem of problemsOf(starter, ctx)) {
          const message = `${starter.operation.id}: x-async: ${problem}.`;
          ctx.report({ message, location: starter.location });
        }
      }
    },
  );
};
