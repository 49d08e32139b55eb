import { inspect } from "node:util";
import { expect } from "vitest";
import { ApiError } from "../../../src/teams.ts";
import { marker } from "./client.ts";

/** The part of {@link marker} that no escaping changes. */
export const core = "MARKER_1a2b";

/** Every representation of a value that could reveal the key. */
export function shown(value: unknown): string {
  const deep = {
    depth: Number.POSITIVE_INFINITY,
    showHidden: true,
    maxStringLength: null,
    maxArrayLength: null,
  };
  const parts: string[] = [inspect(value, deep), inspect(value, { ...deep, getters: true })];
  for (let at = value, depth = 0; at !== undefined && depth < 10; depth += 1) {
    parts.push(String(at), JSON.stringify(at) ?? "");
    if (!(at instanceof Error)) break;
    parts.push(at.message, at.stack ?? "", at.toString(), JSON.stringify(Object.entries(at)));
    if (at instanceof ApiError) {
      parts.push(JSON.stringify([at.headers, at.body, at.details, at.vendorMessage, at.code]));
    }
    at = at.cause;
  }
  return parts.join("\n");
}

/** Fails if any representation of the value contains eight consecutive characters of the key. */
export function secretFree(value: unknown, key: string = marker): void {
  const plain = shown(value).toLowerCase();
  // Escapes do not protect a key.
  const text = plain.replace(/\\+u00([0-9a-f]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)).toLowerCase(),
  );
  const parts = Array.from({ length: key.length - 7 }, (_, at) =>
    key.slice(at, at + 8).toLowerCase(),
  );
  const leak = parts.map((part) => text.indexOf(part)).find((at) => at >= 0);
  expect(leak === undefined ? "" : text.slice(Math.max(0, leak - 60), leak + 60)).toBe("");
}
