import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf } from "./is-error.ts";
import { suggestionsFor } from "./suggestions.ts";

/** An invalid command line. `message` says what is wrong and what is expected. */
export class CommandLineError extends Error {
  override readonly name: string = "CommandLineError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The option values by name, and the positional arguments. */
export type Arguments<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/**
 * Parses the arguments of a command.
 *
 * @param example an option with a value, for messages: `--port 4010`.
 * @throws CommandLineError for an unknown option, or one without its value.
 */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  example = "",
): Arguments<O> {
  try {
    return parseArgs({ args: withNegatives(args, options), options, allowPositionals: true });
  } catch (cause) {
    const message = messageOf(cause);
    const option = /'(?:-\w, )?(--?[^'= ]+)/.exec(message)?.[1] ?? "An option";
    if ((cause as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const known = Object.keys(options).map((name) => `--${name}`);
      throw unknown("option", option, known, { cause });
    }
    const takesValue = /argument missing|argument is ambiguous/.test(message);
    throw new CommandLineError(
      `${option}: expected ${takesValue ? `a value after it${example && `, as in ${example}`}` : "no value"}.`,
      { cause },
    );
  }
}

/** Joins an option and a negative number after it, which `parseArgs` would take for another option. */
function withNegatives(args: readonly string[], options: Options): string[] {
  const end = args.indexOf("--");
  const joined: string[] = [];
  for (const [index, arg] of args.entries()) {
    const option = joined.at(-1)?.slice(2) ?? "";
    const isValue = /^-\.?\d/.test(arg) && (end < 0 || index < end);
    if (isValue && args[index - 1] === `--${option}` && options[option]?.type === "string") {
      joined[joined.length - 1] = `--${option}=${arg}`;
    } else joined.push(arg);
  }
  return joined;
}

/** Suggests the nearest known names, or lists all of them if none is near. */
export function unknown(
  kind: "API" | "command" | "format" | "option",
  name: string,
  known: readonly string[],
  options?: ErrorOptions,
): CommandLineError {
  const near = suggestionsFor(name, known);
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : `The ${kind}s are: ${known.join(", ")}.`;
  const shown = kind === "option" ? name : JSON.stringify(name);
  return new CommandLineError(`Unknown ${kind} ${shown}. ${hint}`, options);
}
