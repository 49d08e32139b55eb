import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../../scripts/generate/contract.ts";
import { temporary } from "../../../scripts/lib/temporary.ts";
import { createEngine, type Engine } from "../../../src/mock/prism/engine.ts";
import { loadPrism } from "../../../src/mock/prism/prism.ts";

/** The mock's engine for a test's contract, without a socket. */
export async function engineOn(document: Json): Promise<Engine> {
  const folder = temporary("contract");
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    const prism = await loadPrism();
    return createEngine(prism, await prism.readOperations(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
