import { record, text } from "./redocly.ts";

export interface Exceptions {
  /** Whether the key is an exception. Marks it as used. */
  cover(key: string): boolean;
  /** Problems of the list itself. Call it after the whole contract was visited. */
  problems(): string[];
}

/**
 * The exceptions of a rule, as configured in redocly.yaml: key -> reason. Exceptions without a reason
 * and unused ones are problems, too.
 */
export function exceptionsFrom(option: unknown): Exceptions {
  const reasons = record(option);
  const used = new Set<string>();
  return {
    cover(key) {
      if (!Object.hasOwn(reasons, key)) return false;
      used.add(key);
      return true;
    },
    problems() {
      return Object.entries(reasons).flatMap(([key, reason]) => {
        if (text(reason).trim() === "") {
          return [
            `The exception "${key}" in redocly.yaml has no reason. Write one after the colon.`,
          ];
        }
        if (used.has(key)) return [];
        return [`The exception "${key}" in redocly.yaml is unused. Delete its line.`];
      });
    },
  };
}
