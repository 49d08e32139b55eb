import { type Sample, samplesOf } from "../contract/contract.ts";

const read = new Map<string, readonly Sample[]>();

/** The samples of an API's operations; its contract is read once. */
export function operationsOf(api: string): readonly Sample[] {
  const known = read.get(api) ?? samplesOf(api);
  read.set(api, known);
  return known;
}

/** The imports of a file that calls an API, and a client named `client`. */
export function preamble(api: string): string {
  const create = { teams: "createTeams", qodex: "createQodex" }[api];
  const options = api === "teams" ? '{ apiKey: "k", organizationId: "o" }' : '{ apiKey: "k" }';
  return [
    `import { ${create}, isApiError, type operations } from "qodekit/${api}";`,
    `const client = ${create}(${options});`,
    "",
  ].join("\n");
}

/** A call with the required parameters on one line: `client.members.get({ member_id: "m" })`. */
export function callOf({ resource, method, inputs }: Sample, more = ""): string {
  const required = inputs.find(([name]) => name === "required")?.[1] ?? {};
  const fields = Object.entries(required).map(
    ([key, value]) => `${JSON.stringify(key)}: ${code(value)}`,
  );
  const all = [...fields, ...(more ? [more] : [])].join(", ");
  return `client.${resource}.${method}(${all && `{ ${all} }`})`;
}

/** A file that calls every operation of an API and uses the results. */
export function everyOperation(api: string): string {
  const calls = operationsOf(api).map((sample) =>
    sample.call !== "Call"
      ? `for await (const item of ${callOf(sample)}) console.log(item);`
      : `console.log(await ${callOf(sample)});`,
  );
  return `${preamble(api)}${calls.join("\n")}\n`;
}

/** A value as an expression; files and forms, which have no literals, are constructed. */
function code(value: unknown): string {
  if (value instanceof Blob) return "new Blob([])";
  if (value instanceof FormData) return "new FormData()";
  return JSON.stringify(value);
}

/** A file that uses two operations of qodex like README: a list, a call, and an error of each. */
export const twoOperations: string = `${preamble("qodex")}
try {
  const { collections } = await client.collections.list({ workspace: "w" });
  for await (const log of client.auditLogs.list({ since: "2024-08-01" })) console.log(log.action);
  console.log(collections);
} catch (error) {
  if (isApiError(error, "listCollections") && error.status === 403) console.log(error.body);
  if (isApiError(error, "listAuditLogs") && error.status === 403) console.log(error.body);
}
`;
