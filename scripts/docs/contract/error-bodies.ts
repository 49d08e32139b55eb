import type { Json } from "../../generate/contract.ts";
import type { Api } from "./api.ts";
import { brief } from "./brief.ts";
import { FieldReader, type Inside, spaced } from "./fields.ts";
import { formsOf, refName, resolved } from "./schema-text.ts";

/** An error body that many operations share. The guide on errors describes it once. */
export interface SharedBody {
  title: string;
  /** Markdown. */
  description: string;
  inside: Inside;
  /** Its anchor in the guide: `body-Problem`. */
  anchor: string;
}

/** Bodies of at least this many operations are in the guide, not on each page. */
const many = 8;

const known = new WeakMap<Api, ReadonlyMap<string, SharedBody>>();

/** The shared error bodies of an API by component, the most frequent first. */
export function sharedBodies(api: Api): ReadonlyMap<string, SharedBody> {
  const bodies = known.get(api) ?? readBodies(api);
  known.set(api, bodies);
  return bodies;
}

/** The variants of an error body, if the guide describes all of them. */
export function sharedForms(api: Api, schema: unknown): SharedBody[] | undefined {
  const bodies = sharedBodies(api);
  const forms = leaves(api, schema).map((name) => bodies.get(name));
  return forms.every((form) => form !== undefined) ? forms : undefined;
}

function readBodies(api: Api): ReadonlyMap<string, SharedBody> {
  const counts = new Map<string, number>();
  for (const { source } of api.operations) {
    const names = Object.entries(source["responses"] as Json)
      .filter(([status]) => /^[45]/.test(status))
      .flatMap(([, response]) =>
        Object.values((api.contract.resolve(response)["content"] as Json) ?? {}),
      )
      .flatMap((media) => leaves(api, (media as Json)["schema"]));
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const reader = new FieldReader(api.contract);
  const bodies = [...counts]
    .filter(([name, count]) => name !== "" && count >= many)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([name]): [string, SharedBody][] => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const inside = reader.body(schema, "the body");
      if (!inside) return [];
      const { title, description } = resolved(api.contract, schema);
      const body = {
        title: String(title ?? spaced(name)),
        description: String(description ?? "").trim(),
        inside: brief(inside),
        anchor: `body-${name}`,
      };
      return [[name, body]];
    });
  return new Map(bodies);
}

/** The components that a schema can be; an empty string for an inline variant. */
function leaves(api: Api, schema: unknown): string[] {
  const forms = formsOf(resolved(api.contract, schema));
  if (forms.length > 0) return forms.flatMap((form) => leaves(api, form));
  return [refName(schema) ?? ""];
}
