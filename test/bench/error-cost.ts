import { createTeams } from "../../src/teams.ts";
import { median, table } from "./support/report.ts";

const rounds = 9;
const calls = 300;

/**
 * CPU time of a call that ends with an error, by the length of its key: redaction searches the body, the
 * headers and the message for the key. With a body of 300 bytes and one of 64 KiB.
 */
export async function benchErrorCost(): Promise<void> {
  const rows: string[][] = [];
  for (const length of [40, 400, 4000]) {
    const small = await measure(length, 300);
    const large = await measure(length, 65_536);
    rows.push([`${length}`, small.toFixed(0), large.toFixed(0)]);
  }
  table(
    `Processor time per error, stubbed fetch (µs, median of ${rounds} rounds)`,
    ["length of the key", "body of 300 bytes", "body of 64 KiB"],
    rows,
  );
}

async function measure(keyLength: number, bodyBytes: number): Promise<number> {
  // Base64 characters, some of which servers escape.
  const apiKey = "aB3/dE5+".repeat(keyLength / 8);
  const filler = "the member was not found; ".repeat(bodyBytes / 26);
  const body = JSON.stringify({ code: "NotFound", message: filler, requestId: "req_1" });
  const headers = { "content-type": "application/json" };
  const fetch = async () => new Response(body, { status: 404, headers });
  const teams = createTeams({ apiKey, organizationId: "org_1", fetch });
  const number = bodyBytes > 1000 ? calls / 10 : calls;
  const samples: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (let i = 0; i < number; i += 1) await teams.members.get({ member_id: "m" }).catch(() => {});
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) samples.push((user + system) / number);
  }
  return median(samples);
}
