/** A command of `qodekit`. */
export interface Command {
  readonly name: string;
  /** Its line in `qodekit --help`. */
  readonly summary: string;
  /**
   * Loads the command and runs it.
   *
   * @throws CommandLineError for invalid arguments.
   */
  run(args: readonly string[]): Promise<void>;
}

/**
 * All commands, in the order of the help. Each loads its code only when it runs, which keeps the others
 * fast.
 */
export const commands: readonly Command[] = [
  {
    name: "mock",
    summary: "Start the contract mock, a local server to test against.",
    run: async (args) => (await import("../mock/cli/command.ts")).runMock(args),
  },
  {
    name: "export",
    summary: "Write collections for Postman or Bruno that call the mock.",
    run: async (args) => (await import("./export.ts")).runExport(args),
  },
  {
    name: "openapi",
    summary: "Print the path of the OpenAPI bundle of each API.",
    run: async (args) => (await import("./openapi.ts")).runOpenapi(args),
  },
  {
    name: "docs",
    summary: "Show the reference of an operation, or search it.",
    run: async (args) => (await import("./docs.ts")).runDocs(args),
  },
];
