import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "./run.ts";

/**
 * Runs the `test` handler of a Worker in workerd.
 *
 * @param folder gets the configuration; contains the Worker's single module.
 * @param base the value of `BASE`: a server on this machine.
 */
export function runWorker(
  workerd: string,
  folder: string,
  module: string,
  base: string,
): Promise<Ran> {
  const config = join(folder, "workerd.capnp");
  writeFileSync(config, configuration(module, base));
  return run(workerd, ["test", config]);
}

/** Without Node's modules and globals, and with only this machine's network. */
const configuration = (module: string, base: string): string => `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "${module}")],
      bindings = [(name = "BASE", text = "${base}")],
      compatibilityDate = "2026-11-17",
      compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
      globalOutbound = "local",
    )),
    (name = "local", network = (allow = ["local"])),
  ],
);
`;
