import { suggestionsFor } from "../../shared/suggestions.ts";
import type { PrismOperation } from "./prism.ts";

/** The routes that are most similar to an unmatched request: at most three, the nearest first. */
export function nearestRoutes(
  operations: readonly PrismOperation[],
  method: string,
  path: string,
): string[] {
  const routes = new Map<string, string>();
  for (const operation of operations) {
    // Compares with the template filled with the request's segments.
    const shape = fill(operation.path, path);
    const name = `${operation.method.toUpperCase()} ${operation.path}`;
    const key = `${operation.method.toLowerCase()} ${shape}`;
    routes.set(key, routes.get(key) ?? name);
  }
  const near = suggestionsFor(`${method.toLowerCase()} ${path}`, [...routes.keys()]).flatMap(
    (key) => routes.get(key) ?? [],
  );
  return [...new Set([...completions(operations, method, path), ...near])].slice(0, 3);
}

/** The routes of the method that have all steps of a path in order, and more: the shortest first. */
function completions(
  operations: readonly PrismOperation[],
  method: string,
  path: string,
): string[] {
  const templates = operations
    .filter((operation) => operation.method.toLowerCase() === method.toLowerCase())
    .map((operation) => stepsOf(operation.path));
  const names = new Set(templates.flat().filter((step) => !isParameter(step)));
  const given = stepsOf(path).map((step) => (names.has(step) ? step : "{}"));
  // One name says little, and two unknown steps in a row contain a typing error.
  const isClear =
    given.filter((step) => step !== "{}").length >= 2 &&
    given.every((step, index) => step !== "{}" || given[index + 1] !== "{}");
  if (!isClear) return [];
  return templates
    .filter((template) => hasInOrder(template, given))
    .sort((a, b) => a.length - b.length)
    .map((template) => `${method.toUpperCase()} /${template.join("/")}`);
}

const stepsOf = (path: string): string[] => path.split("/").filter((step) => step !== "");

const isParameter = (step: string): boolean => step.startsWith("{");

function hasInOrder(template: readonly string[], given: readonly string[]): boolean {
  let found = 0;
  for (const step of template) {
    if (step === given[found] || (given[found] === "{}" && isParameter(step))) found += 1;
  }
  return found === given.length;
}

/** The methods of a path for `Allow`: GET includes HEAD. */
export function methodsOf(operations: readonly PrismOperation[]): string[] {
  const methods = new Set(operations.map(({ method }) => method.toUpperCase()));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}

function fill(template: string, path: string): string {
  const given = path.split("/");
  return template
    .split("/")
    .map((step, index) => (step.startsWith("{") ? (given[index] ?? step) : step))
    .join("/");
}
