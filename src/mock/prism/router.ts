import type { Prism, PrismOperation, PrismRequest, Router } from "./prism.ts";

/** Finds the operation of a request, or reports like Prism why there is none. */
export type FindRoute = (input: PrismRequest) => ReturnType<Router>;

/** An operation at the end of a path, with its position in the contract. */
interface Entry {
  readonly operation: PrismOperation;
  readonly place: number;
  /** Whether every path that leads here matches. `false` if a segment is only partly a template. */
  readonly isExact: boolean;
}

/** A node of the path tree: the children for literal segments, and the child for a template. */
interface Step {
  readonly literals: Map<string, Step>;
  template?: Step;
  readonly entries: Entry[];
}

/**
 * Prism tries the path of every operation for every request. This router looks the path up in a tree
 * first. A single match is the route; for several or none, Prism decides as it would among all operations.
 */
export function createRouter(route: Prism["route"], operations: PrismOperation[]): FindRoute {
  const root = emptyStep();
  for (const [place, operation] of operations.entries()) add(root, operation, place);
  return (input) => {
    const { path, baseUrl } = input.url;
    // Prism reads the servers from all operations.
    if (!path.startsWith("/") || baseUrl) return route({ resources: operations, input });
    const found: Entry[] = [];
    collect(root, segmentsOf(path), 0, found);
    const [only, ...others] = found.filter(({ operation }) => isMethod(operation, input.method));
    if (only?.isExact && others.length === 0) return { _tag: "Right", right: only.operation };
    // Among equal matches, Prism takes the last one in the contract.
    const resources = found.sort((a, b) => a.place - b.place).map(({ operation }) => operation);
    return route({ resources: resources.length > 0 ? resources : operations, input });
  };
}

function add(root: Step, operation: PrismOperation, place: number): void {
  let here = root;
  let isExact = true;
  for (const segment of segmentsOf(operation.path)) {
    if (/{.+}/.test(segment)) {
      isExact &&= /^{\w+}$/.test(segment);
      here.template ??= emptyStep();
      here = here.template;
    } else {
      const next = here.literals.get(segment) ?? emptyStep();
      here.literals.set(segment, next);
      here = next;
    }
  }
  here.entries.push({ operation, place, isExact });
}

function collect(from: Step, segments: readonly string[], depth: number, found: Entry[]): void {
  const segment = segments[depth];
  if (segment === undefined) {
    found.push(...from.entries);
    return;
  }
  const next = from.literals.get(segment);
  if (next) collect(next, segments, depth + 1, found);
  if (from.template) collect(from.template, segments, depth + 1, found);
}

const emptyStep = (): Step => ({ literals: new Map(), entries: [] });

const isMethod = (operation: PrismOperation, method: string): boolean =>
  operation.method.toLowerCase() === method.toLowerCase();

/** The segments of a path, each decoded; a trailing slash adds an empty one. */
const segmentsOf = (path: string): string[] => path.split("/").slice(1).map(decode);

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
