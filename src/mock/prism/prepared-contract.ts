import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { messageOf } from "../../shared/is-error.ts";
import { withKeyParameters } from "../credentials/key-parameters.ts";
import { MockError } from "../errors.ts";
import { contractUrl } from "../server/apis.ts";
import type { Api } from "../types.ts";
import { dedupe, restore } from "./dedupe.ts";
import type { Prism, PrismOperation } from "./prism.ts";

/** The file beside a contract that has its operations as Prism makes them. */
export const preparedName = "mock-operations.json.br";

/** The content of a prepared file. It fits one contract and one version of Prism. */
interface Prepared {
  readonly sha256: string;
  readonly prism: string;
  readonly operations: readonly unknown[];
}

/**
 * Reads the bundled contract of an API. The package has its operations prepared, which saves most of
 * the time until the first answer; a contract that has changed since is read from its YAML.
 *
 * @throws MockError `contract-not-readable`
 */
export async function readContract(prism: Prism, api: Api): Promise<PrismOperation[]> {
  const url = contractUrl(api);
  const file = fileURLToPath(url);
  try {
    const contract = await readFile(url);
    const prepared = await readPrepared(new URL(preparedName, url));
    const operations =
      prepared?.sha256 === sha256(contract) && prepared.prism === prism.version
        ? (restore(prepared.operations) as PrismOperation[])
        : await prism.readOperations(file);
    return withKeyParameters(operations);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new MockError(
      "contract-not-readable",
      `The contract of ${api} cannot be read from ${file}: ${reason}. ` +
        "Reinstall qodekit; in its repository, run `npm run bundle`.",
      { cause },
    );
  }
}

/** The prepared file for a contract: JSON, compressed to a fifth. */
export async function prepareContract(prism: Prism, file: string): Promise<Buffer> {
  const prepared: Prepared = {
    sha256: sha256(await readFile(file)),
    prism: prism.version,
    operations: dedupe(await prism.readOperations(file)),
  };
  // The best quality would take 20 s for a fifth less.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(JSON.stringify(prepared), { params });
}

/** `undefined` if there is none, as in a clone, or it is damaged: the YAML has the same operations. */
async function readPrepared(url: URL): Promise<Prepared | undefined> {
  try {
    return JSON.parse(brotliDecompressSync(await readFile(url)).toString()) as Prepared;
  } catch {
    return undefined;
  }
}

const sha256 = (contract: Buffer): string => createHash("sha256").update(contract).digest("hex");
