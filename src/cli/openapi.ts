import { fileURLToPath } from "node:url";
import { readApis } from "../mock/cli/api-names.ts";
import { contractUrl } from "../mock/server/apis.ts";
import { readArguments } from "../shared/command-line.ts";

const help = `Usage: qodekit openapi [api ...] [--3.0]

Prints the path of the OpenAPI bundle of each API, one per line. A bundle is one self-contained file for
generators, linters and API clients.

APIs: teams, qodex (default: both)

Options:
  --3.0       The bundle in OpenAPI 3.0 (JSON), for tools that do not support 3.1. Default: 3.1 (YAML).
  -h, --help  Print this text.

Try:
  npx openapi-typescript "$(npx qodekit openapi teams)" --output teams.ts
`;

/**
 * Runs `qodekit openapi`.
 *
 * @throws CommandLineError
 */
export async function runOpenapi(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    "3.0": { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  for (const api of readApis(positionals)) {
    const bundle = contractUrl(api);
    const url = values["3.0"] ? new URL("openapi-3.0.json", bundle) : bundle;
    process.stdout.write(`${fileURLToPath(url)}\n`);
  }
}
