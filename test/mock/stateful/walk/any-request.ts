import type { IncomingRequest } from "../../../../src/mock/middleware/middleware.ts";
import type { PrismOperation } from "../../../../src/mock/prism/prism.ts";
import type { Random } from "../../../../src/mock/server/random.ts";
import type { Fields, Item } from "../../../../src/mock/stateful/types.ts";
import { isRecord } from "../../../../src/shared/is-record.ts";
import { anyValue, pickFrom, withGaps } from "./any-value.ts";
import { type Contents, partsOf } from "./contents.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** A random request of an operation about stored items, mostly valid. */
export function anyRequest(
  operation: PrismOperation,
  contents: Contents,
  random: Random,
): IncomingRequest {
  const { method, path, request } = operation;
  const subject = subjectOf(operation, contents, random);
  const collection = contents["collections"]?.find(({ id, uid }) =>
    [id, uid].includes(String(subject.parameters["collectionId"])),
  );
  const known: Fields = { ...references(contents, collection, random), ...subject.parameters };
  const target = path.replace(/\{(.+?)\}/g, (_, name: string) =>
    encodeURIComponent(String(known[name] ?? "nobody")),
  );
  const share = (name: string) => (known[name] === undefined ? 0.15 : 0.6);
  const query = (request?.query ?? [])
    .filter(({ required, name }) => required === true || random() < share(name))
    .map(({ name, schema }) => [name, String(known[name] ?? anyValue(schema, operation, random))]);
  const body = bodyOf(operation, { contents, collection, known, subject }, random);
  const accept = ["*/*", "application/json", "application/vnd.api.v10+json"];
  return {
    method,
    target,
    receivedAt: 0,
    size: JSON.stringify(body ?? null).length,
    url: { path: target, query: Object.fromEntries(query) },
    headers: {
      "x-api-key": "any",
      authorization: "Bearer any",
      accept: pickFrom(random, accept) ?? "",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body,
  };
}

/** Values of parameters and fields that refer to stored items. */
function references(contents: Contents, collection: Item | undefined, random: Random): Fields {
  const parts = partsOf(contents).filter((part) => part.collection === collection);
  const idOf = (kind: string) =>
    pickFrom(
      random,
      parts.filter((part) => part.kind === kind),
    )?.node["id"];
  const tags = (contents["collections"] ?? []).flatMap((item) => item["tags"] as Fields[]);
  const workspace = pickFrom(random, contents["workspaces"] ?? [])?.id;
  return {
    workspace,
    workspaceId: workspace,
    folder: idOf("folder"),
    request: idOf("request"),
    slug: pickFrom(random, tags)?.["slug"],
  };
}

interface About {
  readonly contents: Contents;
  readonly collection: Item | undefined;
  readonly known: Fields;
  readonly subject: Subject;
}

function bodyOf(operation: PrismOperation, about: About, random: Random): unknown {
  if (!operation.request?.body?.contents?.[0]) return undefined;
  const { contents, collection, known, subject } = about;
  const pick = <T>(values: readonly T[] = []): T | undefined => pickFrom(random, values);
  const stored = (item: Item | undefined) => JSON.parse(JSON.stringify(item?.["document"] ?? {}));
  const sent = anyBody(operation, random);
  const usually = random() < 0.6;
  switch (operation.iid) {
    case "replaceCollection":
      return usually ? { collection: withGaps(stored(collection), random) } : sent;
    case "createCollection":
      return usually ? { collection: stored(pick(contents["collections"])) } : sent;
    case "createCollectionFolder":
      return isRecord(sent) && usually ? { ...sent, folder: known["folder"] } : sent;
    case "addPrivateNetworkElement": {
      const kind = pick(["api", "collection", "workspace"]);
      return usually
        ? { [`${kind}`]: { id: pick(contents[`${kind}s`])?.["uid"], parentFolderId: 0 } }
        : sent;
    }
    default:
      return isRecord(sent) ? { ...sent, ...subject.fields } : sent;
  }
}

/** An example, one with gaps, or a random value of the schema. */
function anyBody(operation: PrismOperation, random: Random): unknown {
  const [content] = operation.request?.body?.contents ?? [];
  const examples = (content?.examples ?? []).map(({ value }) => value);
  const example = structuredClone(pickFrom(random, examples));
  const choice = random();
  if (example !== undefined && choice < 0.4) return example;
  if (example !== undefined && choice < 0.6) return withGaps(example, random);
  return anyValue(content?.schema, operation, random);
}
