import { describe, expect, test } from "vitest";
import { Contract } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { clientParameters } from "../support/client/clients.ts";
import { type Sample, samples, successOf } from "../support/contract/contract.ts";
import { limitsPage, tableText, withSection } from "../support/mock/limits-page.ts";
import { key, useMock } from "../support/mock/mock.ts";
import { expectedWire, type Wire } from "../support/server/wire.ts";
import { type Canary, rules, type Wrong } from "./canary-rules.ts";

/** The responses to the invalid requests of each rule, and who detected them. */
const applied = new Map<string, { statuses: Set<number>; by: Set<string> }>();
/** The rules that Prism lacks. */
const own: readonly unknown[] = ["cursor", "unreadable"];

describe.each(apis)("%s: the mock rejects", (api) => {
  const mock = useMock(api);
  const contract = Contract.read(api);
  const all = samples(contract);

  test.each(Object.keys(rules))("%s", async (rule) => {
    const made = rules[rule];
    const { statuses, by } = applied.get(rule) ?? { statuses: new Set(), by: new Set() };
    applied.set(rule, { statuses, by });
    for (const sample of all) {
      const [, input] = sample.inputs[1] ?? [];
      const right = expectedWire(contract, sample, input ?? {}, clientParameters(api), key);
      for (const canary of made?.(right, sample, contract) ?? []) {
        const answered = await answer(right, canary.wrong);
        statuses.add(answered.status);
        by.add(own.includes(canary.names?.[1]) ? "qodekit" : "Prism");
        const name = `${sample.id} ${canary.name}`;
        expect(answered, name).toMatchObject(expectation(sample, canary));
        if (canary.expects !== "invalid") continue;
        expect(answered.unreported, name).toEqual([]);
        expect(answered.example, name).toBeUndefined();
        const isMissing = canary.names?.[1] === "required";
        expect(
          answered.codes.filter((code) => !isGeneral(code, isMissing)),
          name,
        ).toEqual([]);
      }
    }
  });

  test("but accepts the valid requests that they are made from", async () => {
    for (const sample of all) {
      const [, input] = sample.inputs[1] ?? [];
      const right = expectedWire(contract, sample, input ?? {}, clientParameters(api), key);
      expect(await answer(right, {}), sample.id).toMatchObject({
        status: successOf(sample)?.status,
        violations: [],
      });
    }
  });

  async function answer(right: Wire, { text, ...wrong }: Wrong) {
    const { method, path, query, headers, body } = { ...right, ...wrong };
    const sent = text ?? (body instanceof Blob ? body : JSON.stringify(body));
    const response = await fetch(`${mock.url}${path}?${query.join("&")}`, {
      method,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
    });
    const sentBack = await response.text();
    const words = plain(sentBack);
    const { violations = [], example } = mock.seen.at(-1) ?? {};
    return {
      status: response.status,
      violations,
      example,
      codes: response.ok ? [] : codesIn(parsed(sentBack)),
      // Facts that the body omits, and its differences from the contract.
      unreported: violations
        .filter(({ severity }) => severity === "Error")
        .slice(0, 3)
        .filter(
          ({ location, message }) => location[0] === "response" || !words.includes(plain(message)),
        ),
    };
  }
});

/** Text without what JSON and quotes change in it. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The fields of an error that name a mistake, with their values. */
const naming = ["code", "error", "name", "requestId", "scimType", "title", "type"];

function codesIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([field, value]) =>
    // Prism's own list has the rules, not a code.
    field === "validation"
      ? []
      : typeof value === "string" && naming.includes(field)
        ? [`${field}: ${value}`]
        : codesIn(value),
  );
}

const parsed = (text: string): unknown => (text.startsWith("{") ? JSON.parse(text) : undefined);

/** What a refused request may be called, whatever was wrong with it. */
const general = [
  "code: BadRequest",
  "error: Bad Request",
  "name: badRequest",
  "name: invalidParamsError",
  "name: malformedRequestError",
  "name: userInputError",
  "requestId: req_400",
  "title: Bad Request",
  "title: Malformed request",
  "title: The request does not fit the contract",
  "title: Invalid request",
  "type: BAD_REQUEST",
  "type: https://api.postman.com/problems/bad-request",
  "type: https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
  "type: invalidParamError",
  "type: invalidParamsError",
];

/** What is only called so if something is missing. */
const missing = [
  "name: paramMissingError",
  "type: paramMissingError",
  "title: Parameter is missing in the request.",
];

/** A text is no code where an error has its reason in the title. */
const isGeneral = (code: string, isMissing: boolean): boolean =>
  general.includes(code) ||
  /^title: (Request|Supported content types:) /.test(code) ||
  (isMissing && missing.includes(code));

describe("qodex: the mock accepts", () => {
  const mock = useMock("qodex");

  test.each([
    ["the key with any case of the header's name", "/collections/c1", { "X-API-KEY": key }],
    ["a collection access key instead of the key", "/collections/c1?access_key=PMAT-1", {}],
    ["any SCIM key as a bearer token", "/scim/v2/Users", { authorization: "Bearer any" }],
  ])("%s", async (_, path, headers) => {
    const response = await fetch(mock.url + path, { headers });
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toBeNull();
  });
});

test("every rule had an invalid request", () => {
  expect(Object.keys(rules).filter((rule) => !applied.get(rule)?.statuses.size)).toEqual([]);
});

test("the page of limits has these rules in its table", async () => {
  const cells = (values: Iterable<unknown>): string => [...values].sort().join(", ");
  const rows = [...applied].map(([rule, { statuses, by }]) => [rule, cells(statuses), cells(by)]);
  const table = tableText(["violation", "status", "detected by"], rows);
  await expect(withSection("contracts", table)).toMatchFileSnapshot(limitsPage);
});

/** The mock responds to an invalid request with the first declared status of (415,) 400 and 422. */
function expectation({ errors }: Sample, { expects, names }: Canary) {
  if (expects !== "invalid") return { status: expects };
  const [place, code] = names ?? [];
  const declared = errors.map((error) => error.status);
  const preferred = code === 415 ? [415, 400, 422] : [400, 422];
  // If none is declared, it is the mock's own.
  const status = preferred.find((one) => declared.includes(one)) ?? (code === 415 ? 415 : 422);
  const location = expect.arrayContaining([place]);
  const broken = expect.objectContaining({ code, location });
  return { status, violations: expect.arrayContaining([broken]) };
}
