import { record, text } from "./redocly.ts";

export interface Exceptions {
  /** True where the key stands in the list; from then on it counts as used. */
  cover(key: string): boolean;
  /** What is wrong with the list itself, once the whole contract has been seen. */
  problems(): string[];
}

/**
 * A rule's list of exceptions, as written in redocly.yaml: a map from a key to the reason. An
 * exception without a reason, or one that nothing needs any more, is a problem of its own.
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
        return [`The exception "${key}" in redocly.yaml fits nothing any more. Delete its line.`];
      });
    },
  };
}
