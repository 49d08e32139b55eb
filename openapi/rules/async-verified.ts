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
import { follow, lookUp, type Placed, typesOf } from "./lib/schema.ts";

interface Starter {
  operation: Operation;
  extension: Json;
  location: Location;
}

/** An operation with its file, which references are relative to. */
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

/** Checks that each parameter of the polled operation has a source that exists. */
function parameterProblems({ extension, operation }: Starter, polled: Operation): string[] {
  const what = "task" in extension ? "task" : "result";
  const sources = Object.entries(record(extension["parameters"]));
  const unknown = sources.map(([name]) => name).filter((name) => !namesOf(polled).includes(name));
  const missing = polled.parameters
    .filter(({ node }) => node["required"] === true)
    .map(({ node }) => text(node["name"]))
    .filter((name) => !sources.some(([known]) => known === name));
  const sourceless = sources.filter(([name, source]) => {
    const from = text(source);
    if (what === "task" && from.startsWith("location:")) return !from.includes(`{${name}}`);
    return !namesOf(operation).includes(from);
  });
  return [
    ...(unknown.length > 0 ? [`the ${what} has no parameter ${quote(unknown)}`] : []),
    ...(missing.length > 0 ? [`the ${what} needs the parameter ${quote(missing)}`] : []),
    ...sourceless.map(
      ([name, source]) =>
        `"${source}" is no source of "${name}": name a parameter of this operation` +
        (what === "task" ? `, or a template with {${name}} after "location:"` : ""),
    ),
  ];
}

/** Checks the pointers into the task's body, and the listed states against the status' values. */
function taskProblems({ extension }: Starter, task: Known, ctx: Context): string[] {
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

/** Checks that the operation has the parameters of `send`. */
function sendProblems({ extension, operation }: Starter, ctx: Context): string[] {
  return Object.entries(record(extension["send"])).flatMap(([name, value]) => {
    const parameter = operation.parameters.find(({ node }) => text(node["name"]) === name);
    if (parameter === undefined) return [`the operation has no parameter "${name}" to send`];
    const schema = { node: record(parameter.node["schema"]), file: parameter.file };
    const types = typesOf(ctx, schema);
    return types.has(typeof value) || (types.has("integer") && Number.isInteger(value))
      ? []
      : [`"${name}" is sent as a ${typeof value}, which the parameter does not allow`];
  });
}

/** Checks the pointers to the id in the starting response, to the run, and into the run. */
function runProblems({ extension }: Starter, own: Known, result: Known, ctx: Context): string[] {
  const { location, id } = extension;
  const problems: string[] = [];
  if ((location === undefined) !== (id === undefined)) {
    problems.push("location and id find the same id in two responses: set both or neither");
  }
  const started = bodies(own.operation.node, ctx, /^2/, own.file).filter(({ mediaType }) =>
    isJson(mediaType),
  );
  if (
    location !== undefined &&
    !started.some((body) => "found" in lookUp(ctx, schemaOf(body), text(location)))
  ) {
    problems.push(`location "${location}" points nowhere in the response`);
  }
  const body = jsonBody(result, ctx);
  if (body === undefined) return [...problems, "the result has no JSON body in a 2xx response"];
  const run = lookUp(ctx, schemaOf(body), text(extension["run"]));
  if (!("found" in run)) {
    const where = `the result's body has no "${run.missing}" there`;
    return [...problems, `run "${extension["run"]}" points nowhere: ${where}`];
  }
  for (const key of ["id", "start", "end"]) {
    const pointer = extension[key];
    if (pointer === undefined) continue;
    const found = lookUp(ctx, run.found, text(pointer));
    if ("found" in found) continue;
    problems.push(`${key} "${pointer}" points nowhere: the run has no "${found.missing}" there`);
  }
  return problems;
}

/** `x-async` names an operation, parameters, pointers and states that exist. */
export const asyncVerified: Rule = () => {
  const known = new Map<string, Known>();
  const starters: Starter[] = [];

  function problemsOf(starter: Starter, ctx: Context): string[] {
    const own = known.get(starter.operation.id);
    const isTask = "task" in starter.extension;
    const id = text(starter.extension[isTask ? "task" : "result"]);
    const polled = known.get(id);
    if (polled === undefined || own === undefined) return [`no operation is named "${id}"`];
    const ofParameters = parameterProblems(starter, polled.operation);
    return isTask
      ? [
          ...locationProblems(starter, own, ctx),
          ...ofParameters,
          ...taskProblems(starter, polled, ctx),
        ]
      : [...ofParameters, ...sendProblems(starter, ctx), ...runProblems(starter, own, polled, ctx)];
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
