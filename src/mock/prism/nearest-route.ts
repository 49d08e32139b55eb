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
  return suggestionsFor(`${method.toLowerCase()} ${path}`, [...routes.keys()]).flatMap(
    (key) => routes.get(key) ?? [],
  );
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
