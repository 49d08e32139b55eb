import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { firstCall } from "../../../scripts/docs/pages/first-call.ts";
import { callsOf } from "../../../scripts/docs/samples/call.ts";
import { samplesOf } from "../../../scripts/docs/samples/samples.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import type { Mock } from "../../../src/mock.ts";

/** A sample to run unchanged. */
export interface Program {
  /** `qodex createMock/public`, or `home` for the first call. */
  id: string;
  code: string;
}

/** The keys that samples read, and the mock's URL for the client. */
export const environmentFor = (mock: Mock) => ({
  QODER_API_KEY: "any",
  QODEX_API_KEY: "any",
  QODEX_SCIM_KEY: "any",
  QODER_BASE_URL: mock.urls.teams,
  QODEX_BASE_URL: mock.urls.qodex,
  // Keeps requests to this machine away from a proxy.
  no_proxy: "127.0.0.1",
});

/** Every sample of a language: each operation with each example, and the first call of the home page. */
export function programsIn(language: string): Program[] {
  const operations = apis.flatMap((id) => readApi(id).operations);
  const samples = operations.flatMap((operation) =>
    samplesOf(operation)
      .filter((sample) => sample.language === language)
      .map(({ example, code }) => ({ id: `${operation.api.id} ${operation.id}/${example}`, code })),
  );
  const first = firstCall.filter(({ key }) => key === language);
  return [...first.map(({ code }) => ({ id: "home", code })), ...samples];
}

/** The hosts of samples -> the mock's URLs. */
const hostsFor = (mock: Mock): readonly (readonly [host: string, url: string])[] => [
  ["http://127.0.0.1:4010", mock.urls.teams],
  ["https://api.qoder.com", mock.urls.teams],
  ["https://api.getpostman.com", mock.urls.qodex],
];

/** A program with the mock's URL; throws if it calls no known host, or several. */
export function against(mock: Mock, { id, code }: Program): Program {
  const found = hostsFor(mock).filter(([host]) => code.includes(host));
  const [host, url] = found[0] ?? [];
  if (host === undefined || url === undefined || code.split(host).length !== 2)
    throw new Error(`${id}: the sample does not name one host once:\n${code}`);
  return { id, code: code.replace(host, url) };
}

/** The files that samples send, in their working folder, including binary data. */
export function writeFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256));
  for (const api of apis.map((id) => readApi(id))) {
    for (const { entry } of api.operations) {
      for (const { body } of callsOf(api.contract, entry, api.id)) {
        if (body?.kind === "file") writeFileSync(join(folder, body.file), bytes);
        if (body?.kind !== "form") continue;
        for (const [, file] of body.files) writeFileSync(join(folder, file), '{"openapi":"3.0.3"}');
      }
    }
  }
}
