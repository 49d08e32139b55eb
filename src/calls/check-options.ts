import { UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";
import { isRecord } from "../shared/is-record.ts";

/** What an option must be. Undefined is allowed, unless the option is required. */
export type Rule = readonly [
  fits: (value: unknown) => boolean,
  expected: string,
  required?: "required",
];

/** Option -> rule. Options without a rule are checked elsewhere. */
export type Rules = Readonly<Record<string, Rule | undefined>>;

/** The rule of a known name. */
export const oneOf = (...names: readonly string[]): Rule => [
  (value) => names.includes(value as string),
  `one of ${names.join(", ")}`,
];

/** The same rule of an option that may not be left out. */
export const required = ([fits, expected]: Rule): Rule => [fits, expected, "required"];

/** The rule of a number of things. */
export const wholeNumber: Rule = [
  (value) => Number.isInteger(value) && Number(value) >= 0,
  "a whole number from 0",
];

/**
 * Checks options by their rules. Rejects unknown ones: typos would go unnoticed.
 *
 * @throws UsageError naming the method, the wrong option, and the expectation.
 */
export function checkOptions(name: string, options: unknown, rules: Rules): void {
  const list = () => Object.keys(rules).join(", ");
  if (!isRecord(options)) {
    throw new UsageError(
      `${name} takes an object of options: ${list()}; got ${describeType(options)}.`,
    );
  }
  for (const key of Object.keys(options)) {
    if (!Object.hasOwn(rules, key)) {
      throw new UsageError(`${name} has no option \`${key}\`. Options: ${list()}.`);
    }
    const value = options[key];
    const rule = rules[key];
    if (!rule || (value === undefined && !rule[2]) || rule[0](value)) continue;
    const got = typeof value === "number" ? value : describeType(value);
    throw new UsageError(`${name}: \`${key}\` must be ${rule[1]}; got ${got}.`);
  }
}
