/** A command of a documented session, with its documented output. */
export interface Step {
  readonly command: string;
  /** Lines; `…` matches anything. */
  readonly output: string;
}

/** Reads a block of `$ command` lines, each followed by its output. */
export function stepsOf(block: string): Step[] {
  return block
    .replaceAll("\\\n", " ")
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [command = "", ...output] = step.split("\n");
      return { command: command.replace(/ +/g, " "), output: output.join("\n").trim() };
    });
}

/** The words of a command, without their quotes. No other shell syntax is supported. */
export function wordsOf(command: string): string[] {
  if (/[`;|<>&$]/.test(command.replace(/'[^']*'|"[^"]*"/g, ""))) {
    throw new Error(`More than words in: ${command}`);
  }
  return [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double),
  );
}

/** The pattern that an output must match. */
export function patternOf(output: string): RegExp {
  const parts = output.split(/\s*…\s*/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*?")}$`);
}
