import type { SearchRecord } from "./record.ts";

/** The index as a classic script that sets `qodekitIndex`: `file://` does not allow `fetch`. */
export function searchIndex(records: readonly SearchRecord[]): string {
  // In older engines, a line separator ends a statement; `</script` ends a script.
  const json = JSON.stringify(largestFirst(records))
    .replace(/[\u2028\u2029]/g, " ")
    .replaceAll("<", "\\u003c");
  return `window.qodekitIndex=${json};\n`;
}

/** Equal hits keep the order of the index, so the larger API comes first. */
function largestFirst(records: readonly SearchRecord[]): SearchRecord[] {
  const sectionOf = ({ url }: SearchRecord) => url.split("/")[0] ?? "";
  const sizes = new Map<string, number>();
  for (const record of records)
    sizes.set(sectionOf(record), (sizes.get(sectionOf(record)) ?? 0) + 1);
  const size = (record: SearchRecord) => sizes.get(sectionOf(record)) ?? 0;
  return [...records].sort((a, b) => size(b) - size(a));
}
