import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, brotliDecompress, constants } from "node:zlib";
import { messageOf } from "../../shared/is-error.ts";
import { lazy } from "../../shared/lazy.ts";
import { withKeyParameters } from "../credentials/key-parameters.ts";
import { MockError } from "../errors.ts";
import { contractUrl } from "../server/apis.ts";
import type { Api } from "../types.ts";
import { asciiJson } from "./ascii-json.ts";
import { dedupe, Packed } from "./dedupe.ts";
import type { Prism, PrismOperation } from "./prism.ts";

/** The file next to a contract with its operations in Prism's format. */
export const preparedName = "mock-operations.json.br";

/** The first line of a prepared file: its contract and version of Prism. */
interface Origin {
  readonly sha256: string;
  readonly prism: string;
}

/**
 * The operations that mocks of this process use, by the file of the contract. They share them, and with
 * them the compiled schemas. Weak, so that stopped mocks free the memory.
 */
const inUse = new Map<string, { version: string; operations: WeakRef<PrismOperation[]> }>();

/**
 * Reads the bundled contract of an API. The package contains its prepared operations, which saves most of
 * the startup time; a contract that has changed since is read from its YAML.
 *
 * @returns operations that other mocks may use as well: they must not be changed.
 * @throws MockError `contract-not-readable`
 */
export async function readContract(prism: Prism, api: Api): Promise<PrismOperation[]> {
  const url = contractUrl(api);
  const file = fileURLToPath(url);
  try {
    const hash = sha256(await readFile(url));
    const version = `${hash} ${prism.version}`;
    const used = inUse.get(file);
    const shared = used?.version === version ? used.operations.deref() : undefined;
    if (shared) return shared;
    const prepared = await readPrepared(new URL(preparedName, url));
    const isPrepared = prepared?.sha256 === hash && prepared.prism === prism.version;
    const operations = isPrepared
      ? operationsOf(prepared.packed)
      : await readOperations(prism, file);
    // Prism reads the file again: it may have changed since.
    if (isPrepared || sha256(await readFile(url)) === hash) {
      inUse.set(file, { version, operations: new WeakRef(operations) });
    }
    return operations;
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

const readOperations = async (prism: Prism, file: string): Promise<PrismOperation[]> =>
  withKeyParameters(await prism.readOperations(file));

/** The prepared file of a contract: lines of JSON in ASCII, compressed to a fifth. */
export async function prepareContract(prism: Prism, file: string): Promise<Buffer> {
  const origin: Origin = { sha256: sha256(await readFile(file)), prism: prism.version };
  const lines = [JSON.stringify(origin), ...dedupe(await readOperations(prism, file))];
  // Quality 10 saves a sixth of 9 for 2 s; 11 takes twice as long and saves little more.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(asciiJson(lines.join("\n")), { params });
}

/** `undefined` if the file is missing, as in a clone, or damaged: the YAML has the same operations. */
async function readPrepared(url: URL): Promise<(Origin & { packed: Packed }) | undefined> {
  try {
    const text = (await decompress(await readFile(url))).toString("latin1");
    const [origin = "", ...lines] = text.split("\n");
    return { ...(JSON.parse(origin) as Origin), packed: new Packed(lines) };
  } catch {
    return undefined;
  }
}

/** The largest parts of an operation. Most runs of the mock need only those of a few. */
const large: ReadonlySet<string> = new Set(["request", "responses"]);

function operationsOf(packed: Packed): PrismOperation[] {
  const places = packed.parts(packed.root) as number[];
  return places.map((place) => {
    const operation: Record<string, unknown> = {};
    for (const [name, at] of Object.entries(packed.parts(place))) {
      if (large.has(name)) lazy(operation, name, () => packed.value(at));
      else operation[name] = packed.value(at);
    }
    return operation as unknown as PrismOperation;
  });
}

const decompress = promisify(brotliDecompress);

const sha256 = (contract: Buffer): string => createHash("sha256").update(contract).digest("hex");
