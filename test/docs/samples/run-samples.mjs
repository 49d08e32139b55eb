// Runs the modules of a folder in sequence, and prints the failures as JSON. Imports of the package
// resolve to its sources.
import { readdirSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder = "", sources = ""] = process.argv.slice(2);
registerHooks({
  resolve(name, context, next) {
    if (!name.startsWith("qodekit/")) return next(name, context);
    const file = join(sources, `${name.slice("qodekit/".length)}.ts`);
    return { url: pathToFileURL(file).href, shortCircuit: true };
  },
});
const print = console.log;
console.log = () => {};
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const failures = [];
for (const file of files) {
  try {
    await import(pathToFileURL(join(folder, file)).href);
  } catch (error) {
    failures.push(`${file}: ${error}`);
  }
}
print(JSON.stringify({ ran: files.length, failures }));
