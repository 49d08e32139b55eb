import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The option values by name, and the positional arguments. */
export type Arguments<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/** The arguments that are not options: a list of names, or the placeholder of one value, such as `<tag>`. */
export type Positionals = readonly string[] | `<${string}>`;

/**
 * Parses the arguments of a script.
 *
 * @throws Error naming each unknown argument and listing the known ones, or naming the option whose value
 *   is missing.
 */
export function parseArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  positionals: Positionals = [],
): Arguments<O> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  let free = typeof positionals === "string" ? 1 : 0;
  const unknown = tokens.flatMap((token) => {
    if (token.kind === "option") return Object.hasOwn(options, token.name) ? [] : [token.rawName];
    if (token.kind !== "positional" || positionals.includes(token.value)) return [];
    free -= 1;
    return free >= 0 ? [] : [token.value];
  });
  if (unknown.length > 0) {
    const known = [positionals, Object.keys(options).map((name) => `--${name}`)].flat();
    throw new Error(
      `unknown argument ${unknown.join(", ")}. ` +
        (known.length > 0 ? `Known: ${known.join(", ")}.` : "There are no arguments."),
    );
  }
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** The arguments of the running script. If they are wrong, it prints why and exits with 2. */
export function readArguments<const O extends Options>(
  script: string,
  options: O,
  positionals?: Positionals,
): Arguments<O> {
  try {
    return parseArguments(process.argv.slice(2), options, positionals);
  } catch (error) {
    return usageError(script, error instanceof Error ? error.message : String(error));
  }
}

/** Prints what is wrong with the arguments of a script, and exits with 2. */
export function usageError(script: string, message: string): never {
  console.error(`${script}: ${message}`);
  process.exit(2);
}
