import { Contract } from "../../../scripts/generate/contract.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import { tableText } from "../../support/mock/limits-page.ts";
import { enforced } from "./enforced.ts";
import { type Gap, skipped, stricter } from "./skipped.ts";
import { type Declared, declared, type Uses } from "./uses.ts";

const operations: [api: string, Declared[]][] = apis.map((api) => {
  const contract = Contract.read(api);
  return [api, contract.operations().map((operation) => declared(contract, operation))];
});

/** The number of operations of each API that a rule could affect. */
const counts = (uses: Uses): string => {
  const found = operations
    .map(([api, list]) => [api, list.filter(uses).length, list.length] as const)
    .filter(([, count]) => count > 0);
  if (found.length === 0) return "none";
  if (found.every(([, count, all]) => count === all)) return "all";
  return found.map(([api, count]) => `${api} ${count}`).join(", ");
};

const gaps = (rules: readonly Gap[]): string =>
  tableText(
    ["place", "rule", "operations with it", "why"],
    rules.map(({ kind, rule, why, uses }) => [kind, rule, counts(uses), why]),
  );

/** The tables of the limits page: rules that are enforced, not enforced, and enforced too strictly. */
export function ruleTables(): string {
  const places = [...new Set(enforced.map(({ kind }) => kind))].map((place) => {
    const names = enforced.filter(({ kind }) => kind === place).map(({ rule }) => rule);
    return [place, names.join(" · ")];
  });
  return [
    "Enforced:\n",
    tableText(["place", "rules"], places),
    "\nLet through, though the request is wrong:\n",
    gaps(skipped),
    "\nRefused, though the request is right:\n",
    gaps(stricter),
  ].join("\n");
}
