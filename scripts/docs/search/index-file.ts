import type { SearchRecord } from "./record.ts";

/** The index as a classic script, which sets `qodekitIndex`: `file://` allows no fetch. */
export function searchIndex(records: readonly SearchRecord[]): string {
  // A line separator ends a statement in older engines, and `</script` a script.
  const json = JSON.stringify(records)
    .replace(/[\u2028\u2029]/g, " ")
    .replaceAll("<", "\\u003c");
  return `window.qodekitIndex=${json};\n`;
}
