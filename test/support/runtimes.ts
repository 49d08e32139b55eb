import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installOnDemand } from "../../scripts/lib/on-demand.ts";

/** The program of a run time, and the version that it has to be. */
export interface Program {
  readonly path: string;
  readonly version: string;
}

/** The run times as they are installed on this machine. */
export interface Runtimes {
  /** The program of a run time, or why there is none. Throws in CI, where it must not be missing. */
  find(name: string): Program | string;
}

const folder = "test/package/runtimes";

/** Where the package for one system keeps its program. Their install scripts would only link to it. */
const packages: Readonly<Record<string, { readonly beginsWith: string; readonly bin: string }>> = {
  "Node 20": { beginsWith: "node-20-", bin: "bin/node" },
  "Node 22": { beginsWith: "node-22-", bin: "bin/node" },
  "Node 26": { beginsWith: "node-26-", bin: "bin/node" },
  Deno: { beginsWith: "@deno/", bin: "deno" },
  Bun: { beginsWith: "@oven/bun-", bin: "bin/bun" },
  workerd: { beginsWith: "@cloudflare/workerd-", bin: "bin/workerd" },
};

/** Installs the run times on first use: about ten seconds, and 900 MB in `node_modules/.cache`. */
export function installRuntimes(): Runtimes {
  let modules: string | undefined;
  let problem = "";
  try {
    modules = join(installOnDemand(folder), "node_modules");
  } catch (error) {
    problem = `${error}`;
  }
  return {
    find(name) {
      if (name === "Node 24") return { path: process.execPath, version: process.versions.node };
      const found = modules === undefined ? undefined : locate(modules, name);
      if (found) return found;
      const reason = `${name} is not installed. ${problem || "Its package is not there for this system."}`;
      if (process.env["CI"]) throw new Error(reason);
      return reason;
    },
  };
}

function locate(modules: string, name: string): Program | undefined {
  const { beginsWith, bin } = packages[name] ?? { beginsWith: name, bin: "" };
  const [scope = "", prefix] = beginsWith.includes("/") ? beginsWith.split("/") : ["", beginsWith];
  const within = join(modules, scope);
  if (!existsSync(within)) return undefined;
  // npm has installed the one that fits this system.
  const [first] = readdirSync(within).filter((entry) => entry.startsWith(prefix ?? ""));
  if (first === undefined) return undefined;
  const path = [bin, `${bin}.exe`].map((file) => join(within, first, file)).find(existsSync);
  const { version } = JSON.parse(readFileSync(join(within, first, "package.json"), "utf8"));
  return path === undefined ? undefined : { path, version };
}
