import { methodName, resourceName } from "../../openapi/rules/names.ts";
import { clientParameters } from "../generate/client-parameters.ts";
import {
  Contract,
  type ContractOperation,
  carriesKey,
  type Json,
  pagingOf,
} from "../generate/contract.ts";
import { successMediaTypes } from "../generate/success-forms.ts";

/** The languages of the samples, in the order in which they are offered. */
export const sampleLanguages = [
  { lang: "TypeScript", label: "qodekit" },
  { lang: "Shell", label: "curl" },
] as const;

/** How many characters of a line the reference shows without scrolling. */
const room = 56;

/** Words that cannot name the item of a loop. */
const reserved = new Set(["class", "default", "export", "import", "package"]);

/** Adds `x-codeSamples` to every operation of a document: curl, and the typed client. */
export function addCodeSamples(document: Json, family: string): void {
  const contract = new Contract(document);
  for (const operation of contract.operations()) {
    const [typescript, shell] = sampleLanguages;
    operation.source["x-codeSamples"] = [
      { ...typescript, source: typescriptSample(contract, operation, family) },
      { ...shell, source: curlSample(contract, operation) },
    ];
  }
}

/** The call through the client; a list is walked to its end. */
export function typescriptSample(
  contract: Contract,
  operation: ContractOperation,
  family: string,
  example?: string,
): string {
  const values: Json = {};
  const once = clientParameters(contract);
  for (const parameter of sampled(contract, operation)) {
    const name = String(parameter["name"]);
    if (!once.has(name)) values[name] = exampleOf(contract, parameter);
  }
  const body = exampleBody(contract, operation, example);
  if (body !== undefined) values["body"] = body.value;
  const call = `${family}.${resourceName(operation.tag)}.${methodName(operation.tag, operation.id)}`;
  const paging = pagingOf(operation.source);
  const item = itemName(paging);
  const [start, end] = paging
    ? [`for await (const ${item} of ${call}(`, `)) {\n  console.log(${item});\n}`]
    : [`const data = await ${call}(`, ");"];
  if (Object.keys(values).length === 0) return start + end;
  return start + literal(values, room - start.length) + end;
}

/** `/members` -> `member`: what one item of a list is called. */
function itemName(paging: Json | undefined): string {
  const list =
    String(paging?.["items"] ?? "")
      .split("/")
      .at(-1) ?? "";
  const one = list
    .replace(/ies$/, "y")
    .replace(/(ch|sh|x|ss)es$/, "$1")
    .replace(/([^s])s$/, "$1");
  const name = one.charAt(0).toLowerCase() + one.slice(1);
  return one === list || reserved.has(name) || !/^[A-Za-z]\w*$/.test(name) ? "item" : name;
}

/** The same call by hand. The key comes from the environment. */
export function curlSample(
  contract: Contract,
  operation: ContractOperation,
  example?: string,
): string {
  const servers = contract.document["servers"] as Json[];
  let path = operation.path;
  const query: string[] = [];
  const headers: string[] = [];
  for (const parameter of sampled(contract, operation)) {
    const name = String(parameter["name"]);
    const example = exampleOf(contract, parameter);
    if (parameter["in"] === "path") path = path.replace(`{${name}}`, encoded(example));
    else if (parameter["in"] === "header") headers.push(`-H "${name}: ${example}"`);
    else if (parameter["explode"] === false)
      query.push(`${encodeURIComponent(name)}=${encoded(example)}`);
    else
      for (const one of [example].flat()) query.push(`${encodeURIComponent(name)}=${encoded(one)}`);
  }
  const url = `${servers[0]?.["url"]}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const [form = "application/json"] = successMediaTypes(contract, operation);
  // Without it, the Qodex API answers in its old version.
  if (form !== "application/json") headers.push(`-H "Accept: ${form}"`);
  const lines = [`curl -X ${operation.method} "${url}"`, authLine(contract, operation), ...headers];
  const body = exampleBody(contract, operation, example);
  if (body !== undefined) {
    lines.push(
      `-H "Content-Type: ${body.type}"`,
      `-d '${JSON.stringify(body.value).replaceAll("'", "'\\''")}'`,
    );
  }
  return lines.join(" \\\n  ");
}

/** A list that does not explode keeps its commas. */
const encoded = (value: unknown): string =>
  [value]
    .flat()
    .map((one) => encodeURIComponent(String(one)))
    .join(",");

/** `scimKey` -> `SCIM_KEY` */
const snake = (name: string) => name.replace(/[A-Z]/g, "_$&").toUpperCase();

function authLine(contract: Contract, operation: ContractOperation): string {
  const schemes = (contract.document["components"] as Json)["securitySchemes"] as Json;
  const security = (operation.source["security"] ?? contract.document["security"]) as Json[];
  const name = Object.keys(security[0] ?? {})[0] ?? "";
  const scheme = contract.resolve(schemes[name]);
  // A key of its own kind gets a variable of its own.
  const variable =
    operation.source["security"] && name.endsWith("Key") && name !== "apiKey"
      ? snake(name)
      : "API_KEY";
  return scheme["type"] === "http"
    ? `-H "Authorization: Bearer $${variable}"`
    : `-H "${scheme["name"]}: $${variable}"`;
}

/** What a call needs; where it needs nothing, the first filter, or its range, shows the form. */
function sampled(contract: Contract, operation: ContractOperation): Json[] {
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

/** The example that a parameter is shown with. */
export function exampleOf(contract: Contract, parameter: Json): unknown {
  const named = Object.values((parameter["examples"] as Json | undefined) ?? {})[0];
  if (named !== undefined) return contract.resolve(named)["value"];
  if (parameter["example"] !== undefined) return parameter["example"];
  const schema = contract.resolve(parameter["schema"] ?? {});
  return (schema["examples"] as unknown[] | undefined)?.[0] ?? schema["default"];
}

/** The body of an example, the first unless one is named; undefined for a body that is no JSON. */
function exampleBody(
  contract: Contract,
  operation: ContractOperation,
  example?: string,
): { type: string; value: unknown } | undefined {
  const body = operation.source["requestBody"];
  if (!body) return undefined;
  const [type, media] = Object.entries(contract.resolve(body)["content"] as Json)[0] ?? [];
  if (type === undefined || !/json$/.test(type)) return undefined;
  const examples = ((media as Json)["examples"] as Json | undefined) ?? {};
  const chosen = example === undefined ? Object.values(examples)[0] : examples[example];
  return chosen === undefined ? undefined : { type, value: contract.resolve(chosen)["value"] };
}

/** A JavaScript literal, on one line while it fits. */
function literal(value: unknown, width: number): string {
  const text = JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
  const flat = text.replace(/\n\s*/g, " ");
  return flat.length <= width ? flat : text;
}
