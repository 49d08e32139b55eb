import type { Contract, ContractOperation, Json } from "./contract.ts";
import { jsdoc } from "./jsdoc.ts";

/** The schemes that the client sends in a header, the default one first. */
function headerSchemes(contract: Contract): [name: string, header: string, prefix: string][] {
  const schemes = (contract.document["components"] as Json)["securitySchemes"] as Json;
  const found: [string, string, string][] = [];
  for (const name of [...defaultSchemes(contract), ...Object.keys(schemes)]) {
    if (found.some(([known]) => known === name)) continue;
    const scheme = contract.resolve(schemes[name]);
    if (scheme["type"] === "http" && scheme["scheme"] === "bearer") {
      found.push([name, "authorization", "Bearer "]);
    } else if (scheme["type"] === "apiKey" && scheme["in"] === "header") {
      found.push([name, String(scheme["name"]).toLowerCase(), ""]);
    } else {
      throw new Error(`The client does not support the type of the security scheme ${name} yet.`);
    }
  }
  return found;
}

const namesOf = (security: unknown): string[] =>
  ((security as Json[] | undefined) ?? []).flatMap(Object.keys);

const defaultSchemes = (contract: Contract): string[] => namesOf(contract.document["security"]);

/** The scheme of an operation, if it differs from the API's default. */
export function ownScheme(contract: Contract, operation: ContractOperation): string | undefined {
  const usual = defaultSchemes(contract)[0];
  const own = namesOf(operation.source["security"]);
  const sendable = headerSchemes(contract).map(([name]) => name);
  const first = own.find((name) => sendable.includes(name));
  return first === usual ? undefined : first;
}

/** The constant that says how the client sends each key. The default one is set with the option `apiKey`. */
export function credentials(contract: Contract): string {
  const rows = headerSchemes(contract).map(
    ([name, header, prefix], index) =>
      `  ${index === 0 ? "apiKey" : name}: { header: ${JSON.stringify(header)}, prefix: ${JSON.stringify(prefix)} },`,
  );
  const type = "Readonly<Record<string, { readonly header: string; readonly prefix: string }>>";
  return `${jsdoc(["How each type of key is sent, by the option that sets it."])}export const credentials: ${type} = {\n${rows.join("\n")}\n};\n`;
}
