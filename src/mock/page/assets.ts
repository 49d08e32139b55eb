import { readFileSync } from "node:fs";

/** The files of the page by name: media type and parts. */
const assets: Readonly<Record<string, readonly [type: string, ...parts: string[]]>> = {
  "style.css": ["text/css; charset=utf-8", "tokens.css", "style.css"],
  "live.js": ["text/javascript; charset=utf-8", "live.js"],
  "icon.svg": ["image/svg+xml", "icon.svg"],
};

/** A file of the page; `undefined` for an unknown name. */
export function assetOf(name: string): { type: string; text: string } | undefined {
  if (!Object.hasOwn(assets, name)) return undefined;
  const [type = "", ...parts] = assets[name] ?? [];
  const read = (part: string): string => readFileSync(new URL(part, import.meta.url), "utf8");
  return { type, text: parts.map(read).join("") };
}
