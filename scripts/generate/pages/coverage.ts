import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { folderName } from "../../../openapi/rules/names.ts";
import { root } from "../../lib/paths.ts";
import type { Contract, ContractOperation } from "../contract.ts";
import { successMediaTypes } from "../success-forms.ts";

/** One request of the vendor's list, and the operation that serves it. */
export interface VendorRequest {
  n: number;
  method: string;
  path: string;
  operationId: string;
  tag: string;
  evidence: string;
  folder: string;
  name: string;
  deprecated?: boolean;
}

/** The vendor's list of an API, where there is one. */
export function readRequests(api: string): VendorRequest[] | undefined {
  const file = join(root, "openapi", api, "requests.yaml");
  return existsSync(file) ? parse(readFileSync(file, "utf8")).requests : undefined;
}

const key = (method: string, path: string) => `${method} ${path}`;

/** Requests that are deprecated although their operation is not: an older form of its answer. */
const isOlderForm = (request: VendorRequest, operation: ContractOperation) =>
  request.deprecated === true && operation.source["deprecated"] !== true;

/** The differences between the vendor's list and the contract; none when all is covered. */
export function coverageProblems(contract: Contract, requests: readonly VendorRequest[]): string[] {
  const operations = new Map(contract.operations().map((o) => [key(o.method, o.path), o]));
  const problems: string[] = [];
  for (const request of requests) {
    const title = `request ${request.n}, ${key(request.method, request.path)}`;
    const operation = operations.get(key(request.method, request.path));
    if (!operation) problems.push(`${title}: the contract has no such operation`);
    else if (operation.id !== request.operationId || operation.tag !== request.tag) {
      problems.push(`${title}: is ${operation.id} (${operation.tag}) in the contract`);
    } else if (operation.source["deprecated"] === true && request.deprecated !== true) {
      problems.push(`${title}: is deprecated in the contract, but not in the list`);
    } else if (
      isOlderForm(request, operation) &&
      !successMediaTypes(contract, operation).includes("application/json")
    ) {
      problems.push(`${title}: its older form of the answer is missing`);
    }
  }
  const listed = new Set(requests.map((request) => key(request.method, request.path)));
  for (const [name, { id }] of operations) {
    if (!listed.has(name)) problems.push(`${id}, ${name}: no request of the list is served by it`);
  }
  return problems;
}

/** `COVERAGE.md`: every request of the vendor's list, its operation, file and evidence. */
export function coveragePage(contract: Contract, requests: readonly VendorRequest[]): string {
  const operations = new Map(contract.operations().map((o) => [key(o.method, o.path), o]));
  const rows = requests.map((request) => {
    const operation = operations.get(key(request.method, request.path)) as ContractOperation;
    const file = `paths/${folderName(request.tag)}/${request.path.slice(1).replaceAll("/", "_")}.yaml`;
    const link = file.replaceAll("{", "%7B").replaceAll("}", "%7D");
    const older = isOlderForm(request, operation) ? ", as `application/json`" : "";
    const state = request.deprecated ? "deprecated" : "";
    const cells = [
      request.n,
      `${request.folder}: ${request.name}`,
      `\`${request.method} ${request.path}\``,
      `\`${request.operationId}\`${older}`,
      `[file](${link})`,
      request.evidence,
      state,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["#", "request of the vendor", "route", "operation", "file", "evidence", ""];
  const covered = requests.length - coverageProblems(contract, requests).length;
  return [
    "<!-- Made by `npm run generate` from requests.yaml and the contract. Do not edit. -->",
    "",
    "# Coverage of the Qodex API 1.15.0",
    "",
    `${covered} of ${requests.length} requests are in the contract, as ${operations.size} operations: a deprecated`,
    "request of version 9 that shares its route with a current one is the second form of its answer.",
    "",
    "Evidence: `certain` and `near-certain` requests are named on the vendor's pages of this or the",
    "previous version (`documented` in the contract); `very-likely` ones are in its dated definitions",
    "before and after (`observed`).",
    "",
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
  ].join("\n");
}
