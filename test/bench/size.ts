import { bundleSize, ownImports } from "./support/bundle-size.ts";
import { generatePeer, generators, peersFolder } from "./support/peers.ts";
import { table } from "./support/report.ts";

const peers: Readonly<Record<string, string>> = {
  "openapi-fetch alone": 'export { default } from "openapi-fetch";',
  "ky alone": 'export { default } from "ky";',
};

/** Prints the sizes. */
export async function benchSize(): Promise<void> {
  const rows: string[][] = [];
  const add = async (name: string, source: string, resolveDir?: string) => {
    const { minified, gzip, whole } = await bundleSize(source, resolveDir);
    rows.push([name, String(minified), String(gzip), String(whole)]);
  };
  for (const [name, source] of Object.entries({ ...ownImports, ...peers })) await add(name, source);
  for (const peer of generators) {
    for (const api of ["teams", "qodex"]) {
      const entry = JSON.stringify(generatePeer(peer, api).replaceAll("\\", "/"));
      await add(`${peer}, all of ${api}`, `export * from ${entry};`);
    }
  }
  await add("openai", 'export { default } from "openai";', peersFolder());
  table(
    "Bundle size (bytes, esbuild, code splitting)",
    ["import", "minified", "gzip", "gzip, with what is loaded later"],
    rows,
  );
}
