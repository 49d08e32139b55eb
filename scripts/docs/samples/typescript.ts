import { methodName, resourceName } from "../../../openapi/rules/names.ts";
import { clientParameters } from "../../generate/client-parameters.ts";
import { type Json, pagingOf } from "../../generate/contract.ts";
import type { SampleBody, SampleCall } from "./call.ts";
import { lines, quoted, room } from "./text.ts";

/** Words that cannot name a loop variable. */
const reserved = new Set(["class", "default", "export", "import", "package"]);

/** The import, the client and the call. */
export function typescriptSample(call: SampleCall): string {
  const { api, body } = call;
  const before = [
    `import { ${creator(api)} } from ${quoted(`qodekit/${api}`)};`,
    "",
    clientOf(call),
    "",
  ];
  if (body?.kind === "file" || body?.kind === "form")
    before.unshift('import { openAsBlob } from "node:fs";');
  const form = body?.kind === "form" && [...formLines(body), ""].join("\n");
  return lines(...before, form, typescriptCall(call));
}

/** The call through an existing client; iterates over lists. */
export function typescriptCall({ contract, operation, api, parameters, body }: SampleCall): string {
  const once = clientParameters(contract);
  const values = parameters
    .filter(({ name }) => !once.has(name))
    .map(({ name, value }) => [name, value] as const);
  const fixed: Record<string, string> = {};
  if (body?.kind === "file") fixed["body"] = `await openAsBlob(${quoted(body.file)})`;
  else if (body?.kind === "form") fixed["body"] = "form";
  else if (body) values.push(["body", body.value]);
  const method = `${api}.${resourceName(operation.tag)}.${methodName(operation.tag, operation.id)}`;
  const paging = pagingOf(operation.source);
  const item = itemName(paging);
  const [start, end] = paging
    ? [`for await (const ${item} of ${method}(`, `)) {\n  console.log(${item});\n}`]
    : [`const data = await ${method}(`, ");"];
  if (values.length === 0 && Object.keys(fixed).length === 0) return start + end;
  return start + literal(Object.fromEntries(values), fixed, room - start.length) + end;
}

const creator = (api: string): string => `create${api.charAt(0).toUpperCase()}${api.slice(1)}`;

/** Creates the client, which reads its keys from the environment. */
function clientOf({ contract, api, key, parameters }: SampleCall): string {
  const usual = api === "teams" ? "QODER_API_KEY" : `${api.toUpperCase()}_API_KEY`;
  const keys = key.variable === usual ? usual : `${usual} and ${key.variable}`;
  const once = clientParameters(contract);
  const options = parameters
    .filter(({ name }) => once.has(name))
    .map(({ name, value }) => `${camel(name)}: ${JSON.stringify(value)}`);
  const list = options.length === 0 ? "" : `{ ${options.join(", ")} }`;
  return `// Reads ${keys} from the environment.\nconst ${api} = ${creator(api)}(${list});`;
}

function formLines({ fields, files }: Extract<SampleBody, { kind: "form" }>): string[] {
  return [
    "const form = new FormData();",
    ...fields.map(([name, value]) => `form.append(${quoted(name)}, ${quoted(value)});`),
    ...files.map(
      ([name, file]) =>
        `form.append(${quoted(name)}, await openAsBlob(${quoted(file)}), ${quoted(file)});`,
    ),
  ];
}

/** `/members` -> `member`: the variable name of a list's item. */
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

/** `organization_id` -> `organizationId`, the name in the client. */
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Writes a JavaScript literal, on one line if it fits. The values of `code` are expressions. */
function literal(values: Json, code: Readonly<Record<string, string>>, width: number): string {
  const text = JSON.stringify(values, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
  const more = Object.entries(code).map(([name, value]) => `  ${name}: ${value}`);
  const known = text === "{}" ? [] : [text.slice(2, -2)];
  const long = `{\n${[...known, ...more].join(",\n")},\n}`;
  const flat = long.replace(/\n\s*/g, " ").replace(/, }$/, " }");
  return flat.length <= width ? flat : long;
}
