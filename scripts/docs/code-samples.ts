import { methodName, resourceName } from "../../openapi/rules/names.ts";
import { Contract, type ContractOperation, type Json } from "../generate/contract.ts";

/** Path parameters that the client is given once, so that samples leave them out. */
const once = new Set(["organization_id"]);

/** Adds `x-codeSamples` to every operation of a document: curl, and the typed client. */
export function addCodeSamples(document: Json, family: string): void {
  const contract = new Contract(document);
  for (const operation of contract.operations()) {
    operation.source["x-codeSamples"] = [
      {
        lang: "TypeScript",
        label: "qodekit",
        source: typescriptSample(contract, operation, family),
      },
      { lang: "Shell", label: "curl", source: curlSample(contract, operation) },
    ];
  }
}

/** The call through the client; a list is walked to its end. */
export function typescriptSample(
  contract: Contract,
  operation: ContractOperation,
  family: string,
): string {
  const values: Json = {};
  for (const parameter of sampled(operation)) {
    const name = String(parameter["name"]);
    if (!once.has(name)) values[name] = exampleOf(contract, parameter);
  }
  const body = exampleBody(contract, operation);
  if (body !== undefined) values["body"] = body;
  const call = `${family}.${resourceName(operation.tag)}.${methodName(operation.tag, operation.id)}`;
  const given = Object.keys(values).length > 0 ? literal(values) : "";
  if (operation.source["x-pagination"]) {
    return `for await (const item of ${call}(${given})) {\n  console.log(item);\n}`;
  }
  return `const data = await ${call}(${given});`;
}

/** The same call by hand. The key comes from the environment. */
export function curlSample(contract: Contract, operation: ContractOperation): string {
  const servers = contract.document["servers"] as Json[];
  let path = operation.path;
  const query: string[] = [];
  for (const parameter of sampled(operation)) {
    const name = String(parameter["name"]);
    const value = encodeURIComponent(String(exampleOf(contract, parameter)));
    if (parameter["in"] === "path") path = path.replace(`{${name}}`, value);
    else if (parameter["in"] === "query") query.push(`${encodeURIComponent(name)}=${value}`);
  }
  const url = `${servers[0]?.["url"]}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const lines = [`curl -X ${operation.method} "${url}"`, authLine(contract, operation)];
  const body = exampleBody(contract, operation);
  if (body !== undefined) {
    lines.push(
      '-H "Content-Type: application/json"',
      `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`,
    );
  }
  return lines.join(" \\\n  ");
}

function authLine(contract: Contract, operation: ContractOperation): string {
  const schemes = (contract.document["components"] as Json)["securitySchemes"] as Json;
  const security = (operation.source["security"] ?? contract.document["security"]) as Json[];
  const name = Object.keys(security[0] ?? {})[0] ?? "";
  const scheme = contract.resolve(schemes[name]);
  return scheme["type"] === "http"
    ? '-H "Authorization: Bearer $API_KEY"'
    : `-H "${scheme["name"]}: $API_KEY"`;
}

/** What a call needs; where it needs nothing, the first filter shows the form. */
function sampled(operation: ContractOperation): Json[] {
  const required = operation.parameters.filter((p) => p["required"] === true);
  const paging = operation.source["x-pagination"] as Json | undefined;
  const cursors = [paging?.["request"]].flat();
  const optional = operation.parameters.find(
    (p) =>
      p["required"] !== true &&
      p["in"] === "query" &&
      !cursors.includes(p["name"]) &&
      !p["security"],
  );
  const bare = required.every((p) => once.has(String(p["name"])));
  return bare && optional ? [...required, optional] : required;
}

function exampleOf(contract: Contract, parameter: Json): unknown {
  const named = Object.values((parameter["examples"] as Json | undefined) ?? {})[0];
  if (named !== undefined) return contract.resolve(named)["value"];
  if (parameter["example"] !== undefined) return parameter["example"];
  const schema = contract.resolve(parameter["schema"] ?? {});
  return (schema["examples"] as unknown[] | undefined)?.[0] ?? schema["default"];
}

function exampleBody(contract: Contract, operation: ContractOperation): unknown {
  const body = operation.source["requestBody"];
  if (!body) return undefined;
  const media = Object.entries(contract.resolve(body)["content"] as Json)[0];
  if (!media || !/json$/.test(media[0])) return undefined;
  const examples = (media[1] as Json)["examples"] as Json | undefined;
  const first = Object.values(examples ?? {})[0];
  return first === undefined ? undefined : contract.resolve(first)["value"];
}

/** A JavaScript literal, on one line while it is short. */
function literal(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
  const flat = text.replace(/\n\s*/g, " ");
  return flat.length <= 60 ? flat : text;
}
