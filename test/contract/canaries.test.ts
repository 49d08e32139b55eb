import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { families } from "../../scripts/lib/paths.ts";
import { requestMedia, type Sample, samples } from "../support/contract.ts";
import { givenOnce } from "../support/families.ts";
import { key, useMock } from "../support/mock.ts";
import { expectedWire, type Wire } from "../support/wire.ts";

/** A request that is wrong in one way. `text` is sent as it is, in place of the body. */
interface Wrong extends Partial<Wire> {
  readonly text?: string;
}

interface Canary {
  readonly name: string;
  readonly expects: number | "invalid";
  /** What the mock's report has to name, for `invalid`. */
  readonly names?: readonly [place: string, code: string | number];
  readonly wrong: Wrong;
}

/** Each family of rules, and how a right request becomes one that breaks only this rule. */
const rules: Record<string, (right: Wire, sample: Sample, contract: Contract) => Canary[]> = {
  "unknown route": (right) => [
    { name: "", expects: 404, wrong: { path: `/no-such-thing${right.path}` } },
  ],
  "empty path parameter": (right, { operation }) =>
    operation.path.split("/").flatMap((segment, index) => {
      if (!/^\{.+\}$/.test(segment)) return [];
      const path = right.path.split("/").with(index, "").join("/");
      return [invalid(segment, ["path", "required"], { path })];
    }),
  "wrong method": (_, { operation }, contract) => {
    const others = contract.operations().filter(({ path }) => path === operation.path);
    return ["GET", "PUT", "POST", "DELETE", "PATCH"]
      .filter((method) => others.every((other) => other.method !== method))
      .map((method) => ({ name: method, expects: 405, wrong: { method, body: undefined } }));
  },
  "missing credentials": (right) => {
    const others = Object.entries(right.headers).filter(([, value]) => !value.includes(key));
    const headers = Object.fromEntries(others);
    const isOpen = others.length === Object.keys(right.headers).length;
    return isOpen ? [] : [{ name: "", expects: 401, wrong: { headers } }];
  },
  "wrong scheme": (right) =>
    "authorization" in right.headers
      ? ["Basic dXNlcjpwYXNz", key].map((authorization) => {
          const headers = { ...right.headers, authorization };
          return { name: authorization.split(" ")[0] ?? "", expects: 401, wrong: { headers } };
        })
      : [],
  "Accept that nothing matches": (right, { successes }) =>
    successes[0]?.media.length
      ? [{ name: "", expects: 406, wrong: { headers: { ...right.headers, accept: "image/png" } } }]
      : [],
  "undeclared Prefer: code": (right) => [
    { name: "", expects: 404, wrong: { headers: { ...right.headers, prefer: "code=418" } } },
  ],
  "unknown Prefer: example": (right, { successes }) =>
    successes[0]?.media.length
      ? [{ name: "", expects: 404, wrong: { headers: { ...right.headers, prefer: "example=no" } } }]
      : [],
  "missing required parameter": (right, { operation }) =>
    operation.parameters
      .filter((p) => p["in"] === "query" && p["required"] === true)
      .map((p) => {
        const query = right.query.filter((part) => !part.startsWith(`${p["name"]}=`));
        return invalid(String(p["name"]), ["query", "required"], { query });
      }),
  "wrong type of query parameter": (right, { operation }, contract) =>
    schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) =>
      ["integer", "number", "boolean"].includes(String(schema["type"]))
        ? [invalid(name, [name, "type"], replace(right, name, "perhaps"))]
        : [],
    ),
  "over maximum, below minimum": (right, { operation }, contract) =>
    schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) =>
      [
        ["maximum", 1],
        ["minimum", -1],
      ].flatMap(([limit, step]) => {
        const at = schema[limit as string];
        if (typeof at !== "number") return [];
        const wrong = replace(right, name, String(at + Number(step)));
        return [invalid(`${name} ${limit}`, [name, String(limit)], wrong)];
      }),
    ),
  "bad format of query parameter": (right, { operation }, contract) =>
    schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) => {
      const branches = [schema["anyOf"] ?? schema].flat().map((branch) => contract.resolve(branch));
      const formats = branches.map((branch) => String(branch["format"]));
      if (!formats.some((format) => /^(date-time|date|email|uuid)$/.test(format))) return [];
      const code = branches.length > 1 ? "anyOf" : "format";
      return [invalid(`${name} ${formats[0]}`, [name, code], replace(right, name, "2024-13-99"))];
    }),
  "wrong content type": (right, { operation }, contract) => {
    if (requestMedia(contract, operation).length === 0) return [];
    const headers = { ...right.headers, "content-type": "text/plain" };
    return [invalid("", ["request", 415], { headers, text: "text" })];
  },
  "malformed JSON body": (_, { operation }, contract) =>
    jsonSchemaOf(operation.source, contract)
      ? [invalid("", ["body", "unreadable"], { text: '{"a": ' })]
      : [],
  "body of a wrong type": (_, { operation }, contract) =>
    jsonSchemaOf(operation.source, contract)?.["type"] === "object"
      ? [invalid("", ["body", "type"], { text: "[1]" })]
      : [],
  "body without a required property": (right, { operation }, contract) =>
    ((jsonSchemaOf(operation.source, contract)?.["required"] ?? []) as string[]).map((name) => {
      const { [name]: _, ...rest } = (right.body ?? {}) as Json;
      return invalid(name, ["body", "required"], { text: JSON.stringify(rest) });
    }),
  "cursor that was never given": (right, { operation }) => {
    const paging = operation.source["x-pagination"] as Json | undefined;
    if (paging?.["style"] !== "token") return [];
    return [paging["request"]].flat().map((name) => {
      const query = { query: [`${name}=made-up`] };
      return invalid(String(name), ["query", "cursor"], { ...right, ...query });
    });
  },
};

/** Rules that no contract gives a chance to break yet. */
const waiting: readonly string[] = ["body without a required property"];

/** How many wrong requests were made for each rule. */
const applied = new Map<string, number>();

describe.each(families)("%s: the mock refuses", (family) => {
  const mock = useMock(family);
  const contract = Contract.read(family);
  const all = samples(contract);

  test.each(Object.keys(rules))("%s", async (rule) => {
    const made = rules[rule];
    let count = 0;
    for (const sample of all) {
      const [, input] = sample.inputs[1] ?? [];
      const right = expectedWire(contract, sample, input ?? {}, givenOnce(family), key);
      for (const canary of made?.(right, sample, contract) ?? []) {
        count += 1;
        expect(await answer(right, canary.wrong), `${sample.id} ${canary.name}`).toMatchObject(
          expectation(sample, canary),
        );
      }
    }
    applied.set(rule, (applied.get(rule) ?? 0) + count);
  });

  test("and not the right requests that the wrong ones are made from", async () => {
    for (const sample of all) {
      const [, input] = sample.inputs[1] ?? [];
      const right = expectedWire(contract, sample, input ?? {}, givenOnce(family), key);
      expect(await answer(right, {}), sample.id).toMatchObject({
        status: sample.successes[0]?.status,
        violations: [],
      });
    }
  });

  async function answer(right: Wire, { text, ...wrong }: Wrong) {
    const { method, path, query, headers, body } = { ...right, ...wrong };
    const response = await fetch(`${mock.url}${path}?${query.join("&")}`, {
      method,
      headers,
      ...((text ?? body) ? { body: text ?? JSON.stringify(body) } : {}),
    });
    await response.arrayBuffer();
    return { status: response.status, violations: mock.seen.at(-1)?.violations };
  }
});

test("every rule had a request to break", () => {
  const unused = Object.keys(rules).filter((rule) => !applied.get(rule));
  expect(unused.filter((rule) => !waiting.includes(rule))).toEqual([]);
});

/** Prism answers an invalid request with the first declared of (415,) 422 and 400. */
function expectation({ errors }: Sample, { expects, names }: Canary) {
  if (expects !== "invalid") return { status: expects };
  const [place, code] = names ?? [];
  const declared = errors.map((error) => error.status);
  const preferred = code === 415 ? [415, 422, 400] : [422, 400];
  const status = preferred.find((one) => declared.includes(one)) ?? preferred[0];
  const location = expect.arrayContaining([expect.stringMatching(new RegExp(`^${place}$`, "i"))]);
  const broken = expect.objectContaining({ code, location });
  return { status, violations: expect.arrayContaining([broken]) };
}

function invalid(name: string, names: Canary["names"] & {}, wrong: Wrong): Canary {
  return { name, expects: "invalid", names, wrong };
}

function replace(right: Wire, name: string, value: string): Wrong {
  const query = right.query.filter((part) => !part.startsWith(`${name}=`));
  return { query: [...query, `${name}=${value}`] };
}

function schemasOf(parameters: readonly Json[], contract: Contract, place: string) {
  return parameters
    .filter((p) => p["in"] === place)
    .map((p) => ({ name: String(p["name"]), schema: contract.resolve(p["schema"] ?? {}) }));
}

function jsonSchemaOf(source: Json, contract: Contract): Json | undefined {
  if (source["requestBody"] === undefined) return undefined;
  const content = contract.resolve(source["requestBody"])["content"] as Json;
  const json = content["application/json"] as Json | undefined;
  return json && contract.resolve(json["schema"]);
}
