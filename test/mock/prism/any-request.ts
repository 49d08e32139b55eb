import fc from "fast-check";
import type { Operation, Parameter } from "../../support/mock/operations.ts";

/** A request as it is sent, with the operation that it was generated from. */
export interface AnyRequest {
  readonly operation: Operation;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Mostly the first value, sometimes one of the others. */
const mostly = <T>(usual: T, ...others: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 2 * others.length, arbitrary: fc.constant(usual) },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE"];
const accepts = [
  "*/*",
  "application/json",
  "application/xml",
  "application/*",
  "text/html;q=0.9, application/json;q=0.1",
  "application/json;charset=utf-8",
  "application/vnd.api.v10+json",
  "application/vnd.api.v10+json, application/json;q=0.5",
];
const examples = [
  "firstPage",
  "lastPage",
  "empty",
  "unauthorized",
  "minimal",
  "deleted",
  "nowhere",
];
const types = [
  "application/json",
  "application/json; charset=utf-8",
  "application/vnd.api.v10+json",
  "application/scim+json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "image/png",
];
const keys: Record<string, string>[] = [
  {},
  { authorization: "Bearer any" },
  { authorization: "bearer any" },
  { authorization: "Basic YTpi" },
  { authorization: "Bearer " },
  { "x-api-key": "any" },
  { "x-api-key": "any", authorization: "Bearer any" },
];
const values = [
  "",
  "0",
  "1",
  "2",
  "-1",
  "1.5",
  "99999999",
  "true",
  "abc",
  "a,b",
  "2024-01-01",
  "%00",
];

/**
 * Requests of one operation: valid ones, and ones that are invalid or unusual in one or several ways.
 * Excluded is what Prism's server does not respond to or does not survive: JSON that cannot be parsed, a
 * malformed `Accept`, a path with a stray `%` or two slashes at its start.
 */
export function anyRequest(
  operation: Operation,
  others: readonly Operation[],
): fc.Arbitrary<AnyRequest> {
  const parts = {
    method: mostly(operation.method, fc.constantFrom(...methods)),
    path: anyPath(operation, others),
    query: anyQuery(operation),
    key: mostly(keyOf(operation), fc.constantFrom(...keys)),
    accept: mostly<string | undefined>(undefined, fc.constantFrom(...accepts)),
    prefer: mostly<string | undefined>(undefined, anyPreference(operation)),
    type: mostly(operation.headers["content-type"], fc.constantFrom(undefined, ...types)),
    body: anyBody(operation.body),
    origin: mostly<string | undefined>(undefined, fc.constant("http://a.test")),
  };
  return fc
    .record(parts)
    .filter(({ type = "", body }) => body === undefined || isJson(body) || !/json/.test(type))
    .map(({ method, path, query, key, accept, prefer, type, body, origin }) => {
      const length = body === undefined ? undefined : String(Buffer.byteLength(body));
      const sent = { accept, prefer, origin, "content-type": type, "content-length": length };
      return {
        operation,
        method,
        target: path + query,
        headers: { ...key, ...given(sent) },
        body,
      };
    });
}

/** The path, or a similar one: routes of a contract often differ only in one segment. */
function anyPath(operation: Operation, others: readonly Operation[]): fc.Arbitrary<string> {
  const [path = ""] = operation.url.split("?");
  const segments = path.split("/");
  const foreign = others.flatMap(({ url }) => url.split("?")[0]?.split("/").slice(1) ?? []);
  const at = fc.integer({ min: 1, max: segments.length - 1 });
  const replaced = (by: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(at, by).map(([index, segment]) => segments.with(index, segment).join("/"));
  const odd = fc.constantFrom("a%2Fb", "a%20b", "%C3%A9", "a.b", "{id}", "", "%2e", "A");
  return mostly(
    path,
    fc.constantFrom(`${path}/`, `${path}/more`, segments.slice(0, -1).join("/") || "/", "/"),
    fc.constantFrom(
      path.toUpperCase(),
      path.replace(/[a-z]/, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ),
    replaced(fc.constantFrom(...foreign)),
    replaced(odd).filter((made) => !made.startsWith("//")),
  );
}

function anyQuery({ url, parameters }: Operation): fc.Arbitrary<string> {
  const [, required = ""] = url.split("?");
  const pair = (name: string): fc.Arbitrary<string> =>
    fc.constantFrom(...values).map((value) => `${name}=${value}`);
  const declared = parameters.filter((one) => one.in === "query");
  const one = (parameter: Parameter): fc.Arbitrary<string> =>
    mostly(right(parameter), pair(parameter.name), pair(parameter.name.toUpperCase()));
  const extra = fc.constantFrom(
    "unknown=1",
    "__code=404",
    "__code=abc",
    "__example=nowhere",
    "__example=",
    "__dynamic=false",
    "__dynamic=perhaps",
    "__server=http%3A%2F%2Fnowhere.test",
    "a=1&a=2",
  );
  const some = declared.length > 0 ? fc.constantFrom(...declared).chain(one) : extra;
  const given = fc.constant(required);
  return mostly(
    [required],
    fc.constant([]),
    fc.tuple(given, some),
    fc.tuple(some, some),
    fc.tuple(given, extra),
  ).map((pairs) => {
    const text = pairs.filter((one) => one !== "").join("&");
    return text && `?${text}`;
  });
}

function right({ name, schema, example, examples: named }: Parameter): string {
  const [first] = Object.values(named ?? {});
  const [own] = (schema?.["examples"] ?? []) as unknown[];
  return `${name}=${encodeURIComponent(String(example ?? first?.value ?? own ?? 1))}`;
}

/** Everything that Prism reads from `Prefer`, in valid, unusual and invalid forms. */
function anyPreference({ statuses }: Operation): fc.Arbitrary<string> {
  const status = fc.constantFrom(...statuses, 418);
  return fc.oneof(
    status.map((code) => `code=${code}`),
    fc.constantFrom(...examples).map((example) => `example=${example}`),
    fc
      .tuple(status, fc.constantFrom(...examples))
      .map(([code, name]) => `code=${code}, example=${name}`),
    status.map((code) => `Code = "${code}"; wait=1`),
    fc.constantFrom(
      "code=abc",
      "code=2000",
      "code",
      "dynamic=false",
      "dynamic=perhaps",
      "seed=1",
      "respond-async",
      "code=404,code=200",
      "example=",
      ",",
    ),
  );
}

/** The body, or one with a part of another type. */
function anyBody(right: string | undefined): fc.Arbitrary<string | undefined> {
  const wrong = fc.constantFrom("{}", "[]", "null", "0", '""', '"text"', '[{"a":1}]', "a=1&b=2");
  if (!right?.startsWith("{")) return mostly(right, fc.constant(undefined), wrong);
  const parsed = JSON.parse(right) as Record<string, unknown>;
  const name = fc.constantFrom(...Object.keys(parsed), "unknown");
  const value = fc.constantFrom<unknown>(undefined, null, 0, -1, "", "text", [], {}, true, [[]]);
  const changed = fc
    .tuple(name, value)
    .map(([key, made]) => JSON.stringify({ ...parsed, [key]: made }));
  return mostly<string | undefined>(right, fc.constant(undefined), wrong, changed, changed);
}

function keyOf({ headers }: Operation): Record<string, string> {
  const { "content-type": _, ...key } = headers;
  return key;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const given = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
