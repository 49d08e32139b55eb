import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installOnDemand } from "../../../scripts/lib/on-demand.ts";

/** The program of a run time, and its expected version. */
export interface Program {
  readonly path: string;
  readonly version: string;
}

/** The run times installed on this machine. */
export interface Runtimes {
  /**
   * The program of a run time, or why there is none.
   *
   * @throws Error in CI, where a test must not be skipped unnoticed.
   */
  find(name: string): Program | string;
}

const folder = "test/package/runtimes";

/** The location of the program in the package for a system. Install scripts would only link to it. */
const packages: Readonly<Record<string, { readonly beginsWith: string; readonly bin: string }>> = {
  "Node 20.19": { beginsWith: "node-20.19-", bin: "bin/node" },
  "Node 20": { beginsWith: "node-20-", bin: "bin/node" },
  "Node 22": { beginsWith: "node-22-", bin: "bin/node" },
  "Node 26": { beginsWith: "node-26-", bin: "bin/node" },
  Deno: { beginsWith: "@deno/", bin: "deno" },
  Bun: { beginsWith: "@oven/bun-", bin: "bin/bun" },
  workerd: { beginsWith: "@cloudflare/workerd-", bin: "bin/workerd" },
};

/** Installs the run times on first use, into `node_modules/.cache`. */
export function installRuntimes(): Runtimes {
  let modules: string | undefined;
  let reached = true;
  try {
    modules = join(installOnDemand(folder), "node_modules");
  } catch (error) {
    reached = false;
    console.warn(`SKIPPED: the run times of ${folder} cannot be installed. ${error}`);
  }
  return {
    find(name) {
      if (name === "Node 24") return { path: process.execPath, version: process.versions.node };
      const found = modules === undefined ? undefined : locate(modules, name);
      if (found) return found;
      const system = `${process.platform} ${process.arch}`;
      const why = reached ? `no package for ${system}` : "npm could not, as said above";
      // Not every version is published for every system; for Linux, all are.
      if (process.env["CI"] && (!reached || process.platform === "linux")) {
        throw new Error(`${name} is not installed: ${why}.`);
      }
      return `${name} is not installed: ${why}.`;
    },
  };
}

function locate(modules: string, name: string): Program | undefined {
  const { beginsWith, bin } = packages[name] ?? { beginsWith: name, bin: "" };
  const [scope = "", prefix] = beginsWith.includes("/") ? beginsWith.split("/") : ["", beginsWith];
  const within = join(modules, scope);
  if (!existsSync(within)) return undefined;
  // npm has installed the one for this system.
  const [first] = readdirSync(within).filter((entry) => entry.startsWith(prefix ?? ""));
  if (first === undefined) return undefined;
  const path = [bin, `${bin}.exe`].map((file) => join(within, first, file)).find(existsSync);
  const { version } = JSON.parse(readFileSync(join(within, first, "package.json"), "utf8"));
  // Some of Node's packages have a `v` in the version.
  return path === undefined ? undefined : { path, version: version.replace(/^v/, "") };
}
