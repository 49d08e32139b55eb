import { folderName, methodName, resourceName } from "../../../openapi/rules/names.ts";
import { Contract, type ContractOperation, type Json } from "../../generate/contract.ts";

/** An API in the reference. */
export interface Api {
  /** The first segment of its pages and the name of the client's variable: `qodex`. */
  id: string;
  /** `Qodex API`. */
  title: string;
  /** The name in the header: `Teams API`. */
  short: string;
  version: string;
  summary: string;
  contract: Contract;
  groups: readonly TagGroup[];
  tags: readonly Tag[];
  operations: readonly Operation[];
}

/** A group of tags; an API without groups has one unnamed group. */
export interface TagGroup {
  name: string;
  tags: readonly Tag[];
}

/** A resource of an API, with its page. */
export interface Tag {
  api: Api;
  name: string;
  slug: string;
  path: string;
  /** Markdown. */
  description: string;
  operations: Operation[];
}

/** An operation, with its page. */
export interface Operation {
  api: Api;
  tag: Tag;
  id: string;
  title: string;
  method: string;
  /** The path template of the contract: `/mocks/{mockId}`. */
  route: string;
  /** The page: `qodex/mocks/getMock/`. */
  path: string;
  /** The client's method: `qodex.mocks.get`. */
  client: string;
  deprecated: boolean;
  evidence: string;
  entry: ContractOperation;
  source: Json;
}

/** `Qoder Teams API` -> `Teams API`: short enough for a header. */
const shortTitle = (title: string): string => title.split(" ").slice(-2).join(" ");

/** Reads an API for the reference. Default: the bundle in `generated/`. */
export function readApi(id: string, contract: Contract = Contract.read(id)): Api {
  const info = contract.document["info"] as Json;
  const api = {
    id,
    title: String(info["title"]),
    short: shortTitle(String(info["title"])),
    version: String(info["version"]),
    summary: String(info["summary"] ?? ""),
    contract,
  } as Api;
  const tags = ((contract.document["tags"] as Json[]) ?? []).map((tag): Tag => {
    const name = String(tag["name"]);
    const slug = folderName(name);
    const description = String(tag["description"] ?? "").trim();
    return { api, name, slug, path: `${id}/${slug}/`, description, operations: [] };
  });
  for (const entry of contract.operations()) {
    const tag = tags.find(({ name }) => name === entry.tag);
    if (!tag) throw new Error(`${entry.id}: the contract does not list its tag ${entry.tag}.`);
    tag.operations.push(operationOf(api, tag, entry));
  }
  return Object.assign(api, {
    tags,
    groups: groupsOf(contract, tags),
    operations: tags.flatMap((tag) => tag.operations),
  });
}

function operationOf(api: Api, tag: Tag, entry: ContractOperation): Operation {
  const { id, method, path, source } = entry;
  return {
    api,
    tag,
    id,
    title: String(source["summary"] ?? id),
    method,
    route: path,
    path: `${tag.path}${id}/`,
    client: `${api.id}.${resourceName(tag.name)}.${methodName(tag.name, id)}`,
    deprecated: source["deprecated"] === true,
    evidence: String(source["x-evidence"] ?? ""),
    entry,
    source,
  };
}

function groupsOf(contract: Contract, tags: readonly Tag[]): TagGroup[] {
  const groups = contract.document["x-tagGroups"] as { name: string; tags: string[] }[] | undefined;
  if (!groups) return [{ name: "", tags }];
  return groups.map((group) => ({
    name: group.name,
    tags: tags.filter(({ name }) => group.tags.includes(name)),
  }));
}
