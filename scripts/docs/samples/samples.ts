import { clientParameters } from "../../generate/client-parameters.ts";
import type { Contract, ContractOperation, Json } from "../../generate/contract.ts";
import { ownScheme } from "../../generate/security.ts";
import { curlSample, exampleOf, typescriptSample } from "../code-samples.ts";

/** A call in one language, with the values of one example. */
export interface Sample {
  /** The key of a language in `languages.ts`. */
  language: string;
  /** The name of an example of the body; `example` for a call without one. */
  example: string;
  /** What the example is called. */
  title: string;
  code: string;
}

/** The samples of an operation: every language with every example. `family` names the client. */
export function samplesFor(
  contract: Contract,
  operation: ContractOperation,
  family: string,
): Sample[] {
  const examples = examplesOf(contract, operation);
  const client = clientOf(contract, operation, family);
  const typescript = examples.map(([example, title]) => {
    const call = typescriptSample(contract, operation, family, example);
    return { example: example ?? "example", title, language: "ts", code: `${client}\n\n${call}` };
  });
  const curl = examples.map(([example, title]) => {
    const code = curlSample(contract, operation, example);
    return { example: example ?? "example", title, language: "curl", code };
  });
  return [...typescript, ...curl];
}

/** The examples of a JSON body; one call without a name where there are none. */
function examplesOf(
  contract: Contract,
  operation: ContractOperation,
): [name: string | undefined, title: string][] {
  const body = contract.resolve(operation.source["requestBody"] ?? {});
  const [type, media] = Object.entries((body["content"] as Json | undefined) ?? {})[0] ?? [];
  const examples = Object.entries(((media as Json | undefined)?.["examples"] as Json) ?? {});
  if (!type?.endsWith("json") || examples.length === 0) return [[undefined, "Example"]];
  return examples.map(([name, example]) => [
    name,
    String(contract.resolve(example)["summary"] ?? "Example"),
  ]);
}

/** The import and the client, with the keys that the call needs. */
function clientOf(contract: Contract, operation: ContractOperation, family: string): string {
  const create = `create${family.charAt(0).toUpperCase()}${family.slice(1)}`;
  const options = [
    'apiKey: process.env.API_KEY ?? ""',
    ...(ownScheme(contract, operation) === "scimKey"
      ? ['scimKey: process.env.SCIM_KEY ?? ""']
      : []),
    ...operation.parameters
      .filter(({ name }) => clientParameters(contract).has(String(name)))
      .map((one) => `${camel(String(one["name"]))}: ${JSON.stringify(exampleOf(contract, one))}`),
  ];
  const list = options.length === 1 ? `{ ${options[0]} }` : `{\n  ${options.join(",\n  ")},\n}`;
  return `import { ${create} } from "qodekit/${family}";\n\nconst ${family} = ${create}(${list});`;
}

/** `organization_id` -> `organizationId`, as the client calls it. */
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
