import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPrism, type PrismOperation } from "../../../../src/mock/prism/prism.ts";
import { createRouter } from "../../../../src/mock/prism/router.ts";
import { runs } from "../../../support/runs.ts";

const { route } = loadPrism();
const servers = [{ url: "https://a.test" }, { url: "https://b.test" }];
const operation = (method: string, path: string, withServers = true): PrismOperation =>
  ({
    iid: `${method} ${path}`,
    method,
    path,
    responses: [],
    ...(withServers && { servers }),
  }) as PrismOperation;

interface Asked {
  method: string;
  path: string;
  baseUrl?: string;
}

/** The operation, or Prism's error, also if it throws. */
function outcome(find: () => ReturnType<typeof route>): unknown {
  try {
    const found = find();
    if (found._tag === "Right") return found.right;
    const { name, message, detail, status } = found.left as Error & Record<string, unknown>;
    return { name, message, detail, status };
  } catch (cause) {
    return String(cause);
  }
}

function expectSame(operations: PrismOperation[], { method, path, baseUrl }: Asked): void {
  const url = { path, query: {}, ...(baseUrl === undefined ? {} : { baseUrl }) };
  const input = { method, url, headers: {}, body: null };
  const ours = outcome(() => createRouter(route, operations)(input));
  expect(ours).toEqual(outcome(() => route({ resources: operations, input })));
}

const segment = fc.constantFrom(
  "a",
  "b",
  "A",
  "{x}",
  "{y}",
  "{x}.json",
  "v{x}",
  "{a.b}",
  "a b",
  "",
);
const sentSegment = fc.constantFrom(
  "a",
  "b",
  "A",
  "c",
  "1.json",
  "v1",
  "a%20b",
  "%61",
  "%zz",
  "%2F",
  "{x}",
  "",
);
const path = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(of, { minLength: 1, maxLength: 4 }).map((segments) => `/${segments.join("/")}`);
const method = fc.constantFrom("get", "post");

describe("the route of any path among any operations equals Prism's", () => {
  test("with servers and without", () => {
    const operations = fc
      .uniqueArray(fc.tuple(method, path(segment)), { maxLength: 12, selector: String })
      .chain((all) =>
        fc.boolean().map((some) => all.map(([one, template]) => operation(one, template, some))),
      );
    const asked: fc.Arbitrary<Asked> = fc
      .record({
        method: fc.oneof(method, fc.constantFrom("GET", "options")),
        path: fc.oneof(
          { weight: 9, arbitrary: path(sentSegment) },
          { weight: 1, arbitrary: fc.constantFrom("", "a", "*") },
        ),
        baseUrl: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom("https://a.test", "https://c.test") },
        ),
      })
      .map(({ baseUrl, ...rest }) => ({ ...rest, ...(baseUrl && { baseUrl }) }));
    fc.assert(fc.property(operations, asked, expectSame), runs(5_000));
  });

  test.each<[string, Asked, string]>([
    ["a literal before a template", { method: "get", path: "/a/b" }, "get /a/b"],
    [
      "a template if the literal has another method",
      { method: "post", path: "/a/b" },
      "post /a/{x}",
    ],
    ["the last of equal templates", { method: "put", path: "/a/c" }, "put /a/{y}"],
    ["an encoded segment", { method: "get", path: "/%61/b" }, "get /a/b"],
    ["an empty parameter", { method: "post", path: "/a/" }, "post /a/{x}"],
  ])("%s", (_, asked, iid) => {
    const operations = [
      operation("get", "/a/{x}"),
      operation("get", "/a/b"),
      operation("post", "/a/{x}"),
      operation("put", "/a/{x}"),
      operation("put", "/a/{y}"),
    ];
    const url = { path: asked.path, query: {} };
    const input = { method: asked.method, url, headers: {}, body: null };
    expect(createRouter(route, operations)(input)).toMatchObject({ right: { iid } });
    expectSame(operations, asked);
  });
});

test("Prism is used only where the tree is ambiguous", () => {
  const operations = [
    operation("get", "/a/{x}"),
    operation("get", "/b"),
    operation("get", "/b/{x}"),
  ];
  const asked: string[][] = [];
  const find = createRouter(
    (of) => {
      asked.push(of.resources.map(({ path: template }) => template));
      return route(of);
    },
    [...operations, operation("get", "/b/c")],
  );
  const input = (sent: string) => ({
    method: "get",
    url: { path: sent, query: {} },
    headers: {},
    body: null,
  });
  for (const sent of ["/a/1", "/b", "/b/1"]) find(input(sent));
  expect(asked).toEqual([]);
  find(input("/b/c"));
  expect(asked).toEqual([["/b/{x}", "/b/c"]]);
});
