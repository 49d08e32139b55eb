/** An error of the evaluator. Both locations are percent-encoded pointers after `#`. */
export interface Unit {
  readonly keyword: string;
  /** The evaluation path, through references. */
  readonly keywordLocation: string;
  readonly instanceLocation: string;
}

/** Keywords that fail only because a subschema fails. */
const wrappers = new Set(["$ref", "properties", "items", "allOf", "additionalProperties"]);

/**
 * Errors worth reporting: drops those that only repeat a nested error, and keeps one branch of each
 * choice: the branch closest to the value.
 *
 * @param units in the evaluator's order: a choice is followed by the errors of its branches.
 */
export function relevantErrors(units: readonly Unit[]): Unit[] {
  const errors: Unit[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    if (unit.keyword === "anyOf") {
      const below = branchesOf(units, index);
      errors.push(...closest(unit, [...below.branches.values()]));
      index = below.end - 1;
    } else if (!wrappers.has(unit.keyword)) errors.push(unit);
  }
  return errors;
}

/** The errors of each branch of a choice, and where they end. */
function branchesOf(units: readonly Unit[], start: number) {
  const prefix = `${units[start]?.keywordLocation}/`;
  const branches = new Map<string, Unit[]>();
  let end = start + 1;
  for (let unit = units[end]; unit?.keywordLocation.startsWith(prefix); unit = units[end]) {
    const [branch = ""] = unit.keywordLocation.slice(prefix.length).split("/", 1);
    const list = branches.get(branch) ?? [];
    list.push(unit);
    branches.set(branch, list);
    end += 1;
  }
  return { branches, end };
}

/** The branch with the fewest errors among those that allow the value's type. */
function closest(choice: Unit, branches: readonly (readonly Unit[])[]): Unit[] {
  const here = (unit: Unit) =>
    unit.keyword === "type" && unit.instanceLocation === choice.instanceLocation;
  const [best] = branches
    .map(relevantErrors)
    .filter((errors) => !errors.some(here))
    .sort((a, b) => a.length - b.length);
  return best ?? [choice];
}
