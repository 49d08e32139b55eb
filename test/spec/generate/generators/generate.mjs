// Runs one generator on some contracts: node generate.mjs <folder of the packages> <generator> <JSON>
// where the JSON is a list of [contract, output folder].
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [installed, generator, jobs] = process.argv.slice(2);
const require = createRequire(join(installed, "package.json"));
const load = async (name) => {
  // Not `require.resolve`, because some of them have only an `import` entry.
  const folder = join(installed, "node_modules", name);
  const { exports, module, main } = require(join(folder, "package.json"));
  const entry = exports?.["."] ?? exports;
  const file = pick(entry?.import ?? entry) ?? module ?? main;
  return import(pathToFileURL(join(folder, file)).href);
};
const pick = (entry) =>
  typeof entry === "object" && entry !== null ? pick(entry.import ?? entry.default) : entry;

const generators = {
  "hey-api": async (input, output) => {
    const { createClient } = await load("@hey-api/openapi-ts");
    const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
    await createClient({ input, output, plugins, logs: { level: "silent" } });
  },
  orval: async (input, output) => {
    const { generate } = await load("orval");
    const target = join(output, "client.ts");
    await generate({ input, output: { target, client: "fetch", mode: "single" } });
  },
  "swagger-typescript-api": async (input, output) => {
    const { generateApi } = await load("swagger-typescript-api");
    await generateApi({ input, output, fileName: "api.ts", silent: true });
  },
  "openapi-zod-client": async (input, output) => {
    // Its ES modules cannot resolve those of prettier.
    const { generateZodClientFromOpenAPI } = require("openapi-zod-client");
    const { default: SwaggerParser } = await load("@apidevtools/swagger-parser");
    const openApiDoc = await SwaggerParser.bundle(input);
    await generateZodClientFromOpenAPI({ openApiDoc, distPath: join(output, "api.ts") });
  },
  kubb: async (path, output) => {
    const { safeBuild } = await load("@kubb/core");
    const { pluginOas } = await load("@kubb/plugin-oas");
    const { pluginTs } = await load("@kubb/plugin-ts");
    const { pluginClient } = await load("@kubb/plugin-client");
    const plugins = [
      pluginOas({ validate: false, generators: [] }),
      pluginTs({ output: { path: "types" } }),
      pluginClient({ output: { path: "clients" }, client: "fetch", bundle: true }),
    ];
    const config = { root: installed, input: { path }, output: { path: output }, plugins };
    const { error, failedPlugins = [] } = await safeBuild({ config });
    for (const failed of failedPlugins) throw failed.error ?? failed;
    if (error) throw error;
  },
  "swagger-parser": async (input) => {
    const { default: SwaggerParser } = await load("@apidevtools/swagger-parser");
    await SwaggerParser.validate(input);
  },
  spectral: async (input) => {
    const { readFile } = await import("node:fs/promises");
    const core = await load("@stoplight/spectral-core");
    const { Spectral } = core.default ?? core;
    const rulesets = await load("@stoplight/spectral-rulesets");
    const { oas } = rulesets.default ?? rulesets;
    const spectral = new Spectral();
    // The contracts have no contact.
    spectral.setRuleset({ extends: [[oas, "recommended"]], rules: { "info-contact": "off" } });
    const problems = await spectral.run(await readFile(input, "utf8"));
    const texts = problems.map(
      ({ code, path, message }) => `${code} ${path.join("/")}: ${message}`,
    );
    if (texts.length > 0) throw new Error(texts.slice(0, 20).join("\n"));
  },
};

for (const [contract, output] of JSON.parse(jobs)) {
  if (output) mkdirSync(output, { recursive: true });
  await generators[generator](contract, output);
}
// Some of them leave workers or watchers running.
process.exit(0);
