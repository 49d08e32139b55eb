import fc from "fast-check";
import { marker } from "../../support/client/client.ts";

/** A value that throws on every access, with the key in the error. */
export function untouchable(): object {
  const fail = () => {
    throw new Error(`trapped: ${marker}`);
  };
  const traps = ["get", "has", "getPrototypeOf", "ownKeys", "getOwnPropertyDescriptor"];
  return new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, fail])));
}

/** An error whose fields all throw, or have values that no error has. */
function oddError(kind: number): unknown {
  const getter = { get: () => untouchable(), configurable: true };
  if (kind === 0) return Object.defineProperty(new Error(marker), "message", getter);
  if (kind === 1) return Object.assign(new Error(marker), { code: untouchable(), cause: 7n });
  if (kind === 2) return Object.assign(new Error(marker), { message: Symbol("m"), errors: [1] });
  return Object.assign(new AggregateError([marker, null], marker), { cause: { cause: marker } });
}

/** A value created on use, because fast-check would inspect it. */
export type Made = fc.Arbitrary<() => unknown>;
const made = (arbitrary: fc.Arbitrary<unknown>): Made => arbitrary.map((value) => () => value);

/** Anything that can be thrown. */
export const thrown: Made = fc.oneof(
  made(fc.anything()),
  made(fc.constantFrom(marker, undefined)),
  fc.constant(untouchable),
  fc.nat(3).map((kind) => () => oddError(kind)),
  fc.constant(() => new DOMException(marker, "AbortError")),
);

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.constantFrom("", "null", "[]", "{}", '{"members":null}', '{"members":[1],"nextToken":7}'),
  fc.constantFrom(marker, JSON.stringify({ [marker]: marker, members: [], nextToken: marker })),
  fc.constant("[".repeat(50_000)),
);

/** Stands for a part of a test double whose access throws. */
const trap = Symbol("trap");

/** One part of a test double: a valid value, an invalid one, or one that throws, at once or when used. */
const part = (...good: readonly unknown[]): Made =>
  fc.oneof(
    made(fc.constantFrom(...good)),
    made(fc.anything()),
    fc.constant(untouchable),
    made(fc.constant(trap)),
  );

/** A method of a test double: it returns or throws, or is not a function. */
const method: Made = fc.oneof(
  thrown.map((value) => () => () => {
    throw value();
  }),
  fc.oneof(text, fc.anything()).map((value) => () => () => value),
  made(fc.oneof(fc.anything(), fc.constant(trap))),
);

/** A method that may also resolve or reject. */
const promise: Made = fc.oneof(
  method,
  text.map((value) => () => async () => value),
  thrown.map((value) => () => async () => Promise.reject(value())),
);

/** An object with some parts missing. */
const object = (parts: Readonly<Record<string, Made>>): Made =>
  fc.record(parts, { requiredKeys: [] }).map((given) => () => {
    const double = {};
    for (const [name, value] of Object.entries(given) as [string, () => unknown][]) {
      const one = value();
      const get = () => {
        if (one === trap) throw untouchable();
        return one;
      };
      Object.defineProperty(double, name, { get, enumerable: true, configurable: true });
    }
    return double;
  });

const reader: Made = fc.oneof(
  method,
  object({ read: promise, cancel: promise }).map((value) => () => value),
);

const echo = new Headers({ "x-api-key": marker, echo: marker, "content-length": "5" });

/** What a test double returns instead of a Response. */
export const double: Made = fc.oneof(
  object({
    status: part(200, 204, 304, 404, 429, 500, "200", Number.NaN, 0),
    type: part("basic", "opaqueredirect"),
    url: part("http://127.0.0.1:9/"),
    headers: fc.oneof(part(echo), object({ get: method, has: method, forEach: method })),
    body: fc.oneof(part(null), object({ getReader: reader, cancel: promise, locked: part(false) })),
    text: promise,
    json: promise,
    arrayBuffer: promise,
  }),
  made(fc.anything()),
  fc.constant(untouchable),
);

/** A real response with unusual contents. */
export const response = fc.record({
  body: text,
  status: fc.constantFrom(200, 201, 206, 300, 302, 400, 401, 404, 418, 429, 500, 503, 599),
  headers: fc.dictionary(
    fc.constantFrom("content-type", "retry-after", "location", "x-echo", "ratelimit", "sunset"),
    fc.constantFrom("", "0", "text/html", marker, "https://else.where/", "-1", "NaN", '"a";r=x'),
  ),
});
