import { evidence } from "./lib/pagination.ts";
import { type Json, list, record, text } from "./lib/redocly.ts";

/** The objects that can have an extension, as named in the table of openapi/README.md. */
export type Place =
  | "root"
  | "server"
  | "operation"
  | "parameter"
  | "response"
  | "media type"
  | "schema";

export interface Extension {
  name: string;
  places: readonly Place[];
  /** The expected value, unless another rule or Redocly checks it. */
  wants?: string;
  /** Whether the value is valid; `node` is the object that has the extension. */
  accepts?: (value: unknown, place: Place, node: Json) => boolean;
}

const onlyKey = (value: unknown, key: string): unknown => {
  const object = record(value);
  return Object.keys(object).length === 1 ? object[key] : undefined;
};

const isRetryPolicy = (value: unknown, place: Place): boolean => {
  if (place === "operation") return typeof onlyKey(value, "idempotent") === "boolean";
  const codes = list(onlyKey(value, "nonRetryableCodes"));
  return codes.length > 0 && codes.every((code) => typeof code === "string");
};

const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;

const isQuota = (value: unknown): boolean => {
  const { requests, interval, description, ...rest } = record(value);
  return (
    isWhole(requests) &&
    isWhole(interval) &&
    typeof description === "string" &&
    Object.keys(rest).length === 0
  );
};

const isRateLimit = (value: unknown, place: Place): boolean => {
  if (place === "operation") return typeof value === "string";
  const quotas = record(value);
  return "default" in quotas && Object.values(quotas).every(isQuota);
};

const isMediaType = (value: unknown): boolean =>
  typeof value === "string" && /^[\w.+-]+\/[\w.+-]+$/.test(value);

const isResponseEvidence = (value: unknown, _place: Place, node: Json): boolean => {
  const degrees = Object.entries(record(value));
  const statuses = record(node["responses"]);
  return (
    degrees.length > 0 &&
    degrees.every(
      ([status, degree]) =>
        status in statuses && evidence.includes(degree) && degree !== node["x-evidence"],
    )
  );
};

const isPointer = (value: unknown): boolean => /^\//.test(text(value));

const isStates = (value: unknown): boolean =>
  list(value).length > 0 && list(value).every((state) => typeof state === "string");

const isOptional = (accepts: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || accepts(value);

const areNames = (value: unknown): boolean =>
  Object.values(record(value)).every((from) => typeof from === "string");

const isTask = (value: unknown): boolean => {
  const { task, location, parameters, status, pending, succeeded, failed, reason, ...rest } =
    record(value);
  return (
    typeof task === "string" &&
    (location === "header" || isPointer(location)) &&
    areNames(parameters) &&
    isPointer(status) &&
    [pending, succeeded, failed].every(isStates) &&
    isOptional(isPointer, reason) &&
    Object.keys(rest).length === 0
  );
};

const isRun = (value: unknown): boolean => {
  const { result, parameters, send, location, run, id, start, end, ...rest } = record(value);
  return (
    typeof result === "string" &&
    areNames(parameters) &&
    isOptional((values) => Object.keys(record(values)).length > 0, send) &&
    [run, start].every(isPointer) &&
    [location, id, end].every((pointer) => isOptional(isPointer, pointer)) &&
    Object.keys(rest).length === 0
  );
};

/** Every `x-` key of the contracts. A test compares it with the table of openapi/README.md. */
export const extensions: readonly Extension[] = [
  {
    name: "x-evidence",
    places: ["operation", "parameter", "response", "schema"],
    wants: "documented, observed or inferred",
    accepts: (value) => evidence.includes(value),
  },
  {
    name: "x-response-evidence",
    places: ["operation"],
    wants:
      "a map from a declared status to documented, observed or inferred, if it differs from " +
      "the operation's x-evidence",
    accepts: isResponseEvidence,
  },
  { name: "x-pagination", places: ["operation"] },
  {
    name: "x-async",
    places: ["operation"],
    wants:
      "`{task, location, parameters?, status, pending, succeeded, failed, reason?}`: an operationId, " +
      "`header` or a JSON pointer, names with their source, a JSON pointer, three lists of states, " +
      "a JSON pointer; or `{result, parameters?, send?, run, location?, id?, start, end?}`: an " +
      "operationId, names with their source, names with their value, and JSON pointers",
    accepts: (value) => isTask(value) || isRun(value),
  },
  {
    name: "x-timeout",
    places: ["operation"],
    wants: "a whole number of seconds, at least 1",
    accepts: isWhole,
  },
  {
    name: "x-retry-policy",
    places: ["root", "operation"],
    wants: "`idempotent: true|false` on an operation, `nonRetryableCodes: [code]` at the root",
    accepts: isRetryPolicy,
  },
  {
    name: "x-rate-limit",
    places: ["root", "operation"],
    wants:
      "the name of a quota on an operation; at the root quotas by name, one of them `default`, each " +
      "`{requests, interval, description}` with whole numbers, the interval in seconds",
    accepts: isRateLimit,
  },
  { name: "x-extensible-enum", places: ["schema"] },
  {
    name: "x-region",
    places: ["server"],
    wants: "one lower-case word",
    accepts: (value) => typeof value === "string" && /^[a-z]+$/.test(value),
  },
  {
    name: "x-aliases",
    places: ["parameter"],
    wants: "a list of names",
    accepts: (value) =>
      list(value).length > 0 && list(value).every((name) => typeof name === "string"),
  },
  {
    name: "x-accept",
    places: ["operation"],
    wants: "a media type",
    accepts: isMediaType,
  },
  {
    name: "x-also-labelled",
    places: ["media type"],
    wants: "a list of media types",
    accepts: (value) => list(value).length > 0 && list(value).every(isMediaType),
  },
  { name: "x-tagGroups", places: ["root"] },
];
