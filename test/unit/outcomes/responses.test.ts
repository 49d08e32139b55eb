import { describe, expect, test } from "vitest";
import { stubbed } from "../../support/client/client.ts";
import { responseOf, rowsOf } from "./table.ts";

type Teams = ReturnType<typeof stubbed>;

const calls: Readonly<Record<string, (teams: Teams) => PromiseLike<unknown>>> = {
  get: (teams) => teams.members.get({ member_id: "m" }),
  delete: (teams) => teams.members.delete({ member_id: "m" }),
  request: (teams) => teams.request("GET", "/x"),
  text: (teams) => teams.request("GET", "/x", { parseAs: "text" }),
  bytes: (teams) => teams.request("GET", "/x", { parseAs: "bytes" }),
  blob: (teams) => teams.request("GET", "/x", { parseAs: "blob" }),
  stream: (teams) => teams.request("GET", "/x", { parseAs: "stream" }),
};

async function shown(data: unknown): Promise<string> {
  if (data instanceof Uint8Array) return `bytes ${data}`;
  if (data instanceof Blob) return `blob ${data.type} ${await data.text()}`;
  if (data instanceof ReadableStream) return `stream ${await new Response(data).text()}`.trim();
  return String(JSON.stringify(data));
}

interface Failure {
  readonly name: string;
  readonly status?: number;
  readonly reason?: string;
  readonly code?: string;
}

describe("a response", () => {
  test.each(rowsOf("responses.txt"))(
    "%s: %s %s %s: %s",
    async (call, status, type, body, outcome) => {
      const teams = stubbed(async () => responseOf(status, type, body), { retry: false });
      const seen = await calls[call as string]?.(teams).then(
        async (data) => `data ${await shown(data)}`,
        ({ name, status: code, reason, code: word }: Failure) =>
          `${name} ${reason ?? (name === "ConnectionError" ? word : code)}`,
      );
      expect(seen).toBe(outcome);
    },
  );
});
