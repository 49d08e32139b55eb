import { Readable } from "node:stream";
import vm from "node:vm";
import { FormData as UndiciForm } from "undici";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/teams.ts";
import { reasonOf, stubbed } from "../../support/client/client.ts";
import { rowsOf } from "./table.ts";

class Order {
  total = 1;
}
const bytes = new TextEncoder().encode("bytes");
const realm = (code: string): unknown => vm.runInNewContext(code);
const form = <T extends { append(name: string, value: string): void }>(empty: T): T => {
  empty.append("a", "1");
  return empty;
};
async function* texts() {
  yield "te";
  yield "xt";
}
function* numbers() {
  yield 1;
}
/** The result of a polyfill: shaped like a class of the platform, but not an instance of it. */
function polyfill(tag: string, target: object, names: readonly string[]): object {
  const own = names.map((name) => {
    const value: unknown = target[name as never];
    return [name, typeof value === "function" ? value.bind(target) : value];
  });
  return Object.assign(Object.fromEntries(own), { [Symbol.toStringTag]: tag });
}
const json = (result: unknown) => ({ toJSON: () => result });
const cycle: Record<string, unknown> = {};
cycle["self"] = cycle;

const values: Readonly<Record<string, () => unknown>> = {
  "a string": () => "text",
  "an empty string": () => "",
  "an object": () => ({ a: 1 }),
  "an object of another realm": () => realm("({ a: 1 })"),
  "an object without a prototype": () => Object.assign(Object.create(null), { a: 1 }),
  "an array": () => [1, "b", null],
  "a number": () => 7,
  false: () => false,
  null: () => null,
  "a Date": () => new Date("2024-08-24"),
  "an instance with toJSON()": () =>
    new (class {
      toJSON = () => ({ b: 2 });
    })(),
  "a field that is undefined": () => ({ a: 1, b: undefined }),
  "an ArrayBuffer": () => bytes.buffer.slice(0),
  "an ArrayBuffer of another realm": () =>
    vm.runInNewContext("new Uint8Array(list).buffer", { list: [...bytes] }),
  "a Uint8Array": () => bytes,
  "a Buffer": () => Buffer.from("bytes"),
  "a Blob with a type": () => new Blob(["a,b"], { type: "text/csv" }),
  "a Blob without a type": () => new Blob(["a,b"]),
  "a File": () => new File(["a,b"], "f.csv", { type: "text/csv" }),
  "a Blob of another package": () =>
    polyfill("Blob", new Blob(["a,b"], { type: "text/csv" }), ["arrayBuffer", "type", "size"]),
  URLSearchParams: () => new URLSearchParams({ a: "1", b: "&" }),
  FormData: () => form(new FormData()),
  "FormData of undici": () => form(new UndiciForm()),
  "a ReadableStream": () => new Blob([bytes]).stream(),
  "a ReadableStream of another package": () =>
    polyfill("ReadableStream", new Blob([bytes]).stream(), ["getReader", "cancel"]),
  "a Node stream": () => Readable.from([Buffer.from("by"), Buffer.from("tes")]),
  "a Node stream of text": () => Readable.from(["te", "xt"]),
  "an async generator": () => texts(),
  "an async iterable": () => ({ [Symbol.asyncIterator]: texts }),
  "a generator": () => numbers(),
  "a Buffer in an object": () => ({ file: Buffer.from("bytes") }),
  "a Map": () => new Map([["a", 1]]),
  "a Set": () => new Set([1]),
  "a function": () => () => 1,
  "a symbol": () => Symbol("s"),
  "a bigint": () => 1n,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "a RegExp": () => /x/,
  "an Error": () => new Error("e"),
  "a Promise": () => Promise.resolve(1),
  "a class instance": () => new Order(),
  "an instance of a class without a name": () => new (class {})(),
  "a Map in a field": () => ({ list: [{ map: new Map() }] }),
  "a function in a field": () => ({ run: () => 1 }),
  "NaN in a list": () => [1, Number.NaN],
  // biome-ignore lint/suspicious/noSparseArray: the gap is what is tested.
  "a gap in a list": () => [1, , 2],
  "a field with a slash": () => ({ "a/b": 1n }),
  "a cycle": () => cycle,
  "a toJSON() that throws": () => ({
    toJSON() {
      throw new Error("no");
    },
  }),
  "a getter that throws": () => ({
    get a() {
      throw new Error("no");
    },
  }),
  "an invalid Date": () => new Date(Number.NaN),
  "an invalid Date in a field": () => ({ expires: new Date("soon") }),
  "an invalid Date of another realm": () => realm("({ expires: new Date(NaN) })"),
  "a toJSON() without a result": () => json(undefined),
  "a toJSON() without a result in a field": () => ({ a: 1, b: json(undefined) }),
  "a toJSON() without a result in a list": () => [1, json(undefined)],
  "a toJSON() that returns its name": () => ({ a: { toJSON: (key: string) => key } }),
  "a toJSON() that returns NaN": () => ({ a: json(Number.NaN) }),
  "a toJSON() that returns a Map": () => ({ a: json(new Map()) }),
  "a toJSON() that returns a Map in a field": () => ({ a: json({ b: new Map() }) }),
  "a toJSON() that returns a Date in a field": () => json({ at: new Date("2024-08-24") }),
  // JSON.stringify does not call toJSON() of the result, and writes {}.
  "a toJSON() that returns a Date": () => ({ a: json(new Date("2024-08-24")) }),
  "a toJSON() that returns itself": () => ({
    a: 1,
    toJSON() {
      return this;
    },
  }),
  "a toJSON() that returns a copy": () => ({
    a: 1,
    toJSON() {
      return { ...this, b: 2 };
    },
  }),
};

/** The request as a server would receive it: `media type: text`. */
async function sent(value: unknown): Promise<string> {
  let seen = "";
  const teams = stubbed(async (url, init) => {
    const request = new Request(url, init);
    const type = request.headers.get("content-type") ?? "";
    const isForm = type.startsWith("multipart/");
    const text = isForm
      ? `form ${[...(await request.formData())].map((entry) => entry.join("=")).join("&")}`
      : await request.text();
    const stream = init.body instanceof ReadableStream ? "stream " : "";
    seen = `${type.split("; boundary")[0]}: ${stream}${text}`.trim();
    return Response.json({});
  });
  await teams.request("POST", "/x", { body: value });
  return seen;
}

const rows = rowsOf("bodies.txt");

describe("a request body", () => {
  test("each value has a row, and each row a value", () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(values));
  });

  test.each(rows)("%s: %s", async (name = "", outcome = "") => {
    const value = values[name]?.();
    if (!outcome.startsWith("UsageError ")) {
      expect(await sent(value)).toBe(outcome);
      return;
    }
    const error = (await reasonOf(sent(value))) as Error;
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(outcome.slice("UsageError ".length));
  });
});
