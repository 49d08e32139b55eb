/**
 * Exports the audit log of a range of days as JSON lines. After a crash, run it again: it resumes.
 *
 *   node audit-log-export.ts 2024-08-01 2024-08-31 audit.jsonl
 *
 * Needs QODEX_API_KEY. The cursor is kept in <file>.cursor until the export is complete.
 */
import { appendFile, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { createQodex } from "qodekit/qodex";

const [since, until, file] = process.argv.slice(2);
if (!since || !until || !file) {
  console.error("Usage: node audit-log-export.ts <first day> <last day> <file>");
  process.exit(2);
}

interface Progress {
  readonly since: string;
  readonly until: string;
  /** The cursor of the next page; empty for the first one, null after the last one. */
  readonly cursor: string | null;
  /** The length of the file after the last complete page, in bytes. */
  readonly bytes: number;
  readonly events: number;
}

const progressFile = `${file}.cursor`;
let progress = await readProgress();
if (progress.since !== since || progress.until !== until) {
  console.error(
    `${progressFile} belongs to ${progress.since} to ${progress.until}. Finish or remove it first.`,
  );
  process.exit(1);
}
if (progress.events > 0) console.log(`resuming after ${progress.events} events`);
// Repeats a page that was half written when the program died.
await appendFile(file, "", { mode: 0o600 });
await truncate(file, progress.bytes);

const qodex = createQodex();
const logs = qodex.auditLogs.list({ since, until, limit: 300 });
for await (const page of progress.cursor === null ? [] : logs.pages({ cursor: progress.cursor })) {
  const text = page.items.map((event) => `${JSON.stringify(event)}\n`).join("");
  await appendFile(file, text);
  progress = {
    ...progress,
    cursor: page.cursor ?? null,
    bytes: progress.bytes + Buffer.byteLength(text),
    events: progress.events + page.items.length,
  };
  await writeFile(`${progressFile}.part`, JSON.stringify(progress));
  await rename(`${progressFile}.part`, progressFile);
}
await rm(progressFile, { force: true });
console.log(`${progress.events} events -> ${file}`);

async function readProgress(): Promise<Progress> {
  try {
    return JSON.parse(await readFile(progressFile, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { since: since as string, until: until as string, cursor: "", bytes: 0, events: 0 };
  }
}
