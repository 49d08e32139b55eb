// Runs blocks of pages in sequence, and writes the output of each as a line of JSON. Usage: node run.mjs
// <list of blocks> <file for the results>
import dns from "node:dns";
import { appendFileSync, readFileSync } from "node:fs";
import { isIP, Socket } from "node:net";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const [list, results] = process.argv.slice(2);
let printed = "";
const print = (...parts) => {
  printed += `${format(...parts)}\n`;
};
Object.assign(console, {
  log: print,
  info: print,
  debug: print,
  warn: print,
  error: print,
  dir: print,
});

// No block of a page may call a real service.
const refusal = (host) => new Error(`A block of a page may not connect to ${host}.`);
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === "object" ? options.host : args[1];
  if (isIP(host ?? "") && !/^(127\.|::1$)/.test(host)) throw refusal(host);
  return connect.apply(this, args);
};
const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  if (/^(127\.|::1$|localhost$)/.test(host)) return lookup(host, ...rest);
  rest.at(-1)(refusal(host));
};

const timedOut = (ms) =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`It has not ended within ${ms} ms.`)), ms).unref();
  });

// What a block sets is not for the next one, which may be of another page.
const before = { ...process.env };
const globals = new Set(Reflect.ownKeys(globalThis));
const { fetch: ownFetch } = globalThis;
const restore = () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  globalThis.fetch = ownFetch;
  // Node's own cannot be deleted.
  for (const name of Reflect.ownKeys(globalThis)) {
    if (!globals.has(name)) Reflect.deleteProperty(globalThis, name);
  }
};

for (const { file, env } of JSON.parse(readFileSync(list, "utf8"))) {
  printed = "";
  let error;
  restore();
  for (const [name, value] of Object.entries(env)) {
    if (value === null) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    await Promise.race([import(pathToFileURL(file).href), timedOut(60_000)]);
    // A line that a logger writes asynchronously belongs to the block.
    await new Promise((resolve) => setTimeout(resolve, 5));
  } catch (reason) {
    const cause = reason?.cause ? `\nCaused by: ${reason.cause.message}` : "";
    error = String(reason?.stack ?? reason) + cause;
  }
  appendFileSync(results, `${JSON.stringify({ printed, error })}\n`);
}
process.exit();
