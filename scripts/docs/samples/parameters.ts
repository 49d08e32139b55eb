import { clientParameters } from "../../generate/client-parameters.ts";
import {
  type Contract,
  type ContractOperation,
  carriesKey,
  type Json,
  pagingOf,
} from "../../generate/contract.ts";

/** A parameter of a sample, with its example. */
export interface SampleParameter {
  name: string;
  place: "path" | "query" | "header";
  value: unknown;
  /** Whether a list is sent as one parameter per element. */
  explode: boolean;
}

/** The required parameters; if there are none, the first filter, or its range, as an example. */
export function sampleParameters(
  contract: Contract,
  operation: ContractOperation,
): SampleParameter[] {
  return chosen(contract, operation).map((parameter) => ({
    name: String(parameter["name"]),
    place: parameter["in"] as SampleParameter["place"],
    value: exampleOf(contract, parameter),
    explode: parameter["explode"] !== false,
  }));
}

function chosen(contract: Contract, operation: ContractOperation): Json[] {
  const once = clientParameters(contract);
  const required = operation.parameters.filter((p) => p["required"] === true);
  if (!required.every((p) => once.has(String(p["name"])))) return required;
  const paging = pagingOf(operation.source);
  const cursors = [paging?.["request"]].flat();
  const filters = operation.parameters.filter(
    (p) =>
      p["required"] !== true &&
      p["in"] === "query" &&
      !cursors.includes(p["name"]) &&
      !carriesKey(contract, p),
  );
  const first = String(filters[0]?.["name"]);
  const shown = [first, first.replace(/^start/, "end")];
  return [...required, ...filters.filter((p) => shown.includes(String(p["name"])))];
}

/** The example value of a parameter. */
function exampleOf(contract: Contract, parameter: Json): unknown {
  const named = Object.values((parameter["examples"] as Json | undefined) ?? {})[0];
  if (named !== undefined) return contract.resolve(named)["value"];
  if (parameter["example"] !== undefined) return parameter["example"];
  const schema = contract.resolve(parameter["schema"] ?? {});
  return (schema["examples"] as unknown[] | undefined)?.[0] ?? schema["default"];
}

/** The path and query of a sample's URL. */
export function addressOf(path: string, parameters: readonly SampleParameter[]): string {
  const query: string[] = [];
  let filled = path;
  for (const { name, place, value, explode } of parameters) {
    if (place === "path") filled = filled.replace(`{${name}}`, () => encoded([value]));
    else if (place === "query") {
      const parts = explode ? [value].flat().map((one) => [one]) : [[value].flat()];
      query.push(...parts.map((part) => `${encodeURIComponent(name)}=${encoded(part)}`));
    }
  }
  return filled + (query.length > 0 ? `?${query.join("&")}` : "");
}

/** A list without `explode` keeps its commas. */
const encoded = (values: readonly unknown[]): string =>
  values.map((one) => encodeURIComponent(String(one))).join(",");
