import { beforeEach, describe, expect, test } from "vitest";
import { contractOf, now, telling } from "./reported.ts";

const engine = await contractOf("qodex");
const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const me = "12345678";
const uid = (id: string) => `${me}-${id}`;

interface Node {
  readonly name: string;
  readonly item?: readonly Node[];
  readonly response: readonly Node[];
}
type Outline = string | readonly Outline[];

/** The names in a document: a folder is a list after its name, saved responses are in brackets. */
const outline = ({ item, response, name }: Node): Outline =>
  item ? [name, ...item.map(outline)] : name + response.map((one) => `(${one.name})`).join("");

let { body, outcome, statefulStore } = telling(engine, "qodex");
let one = "";
let two = "";
const read = (collectionId: string) => body("getCollection", { path: { collectionId } }).collection;
const shown = (collectionId: string) => outline(read(collectionId)).slice(1);
const transfer = (Kind: string, sent: object) => body(`transferCollection${Kind}s`, { body: sent });
const refused = (Kind: string, sent: object) =>
  outcome(`transferCollection${Kind}s`, { body: sent });

beforeEach(() => {
  ({ body, outcome, statefulStore } = telling(engine, "qodex"));
  const request = (id: string, ...responses: string[]) => ({
    id,
    name: id,
    request: { method: "GET", url: `https://example.com/${id}` },
    response: responses.map((name) => ({ id: name, name, body: name })),
  });
  const item = [
    { id: "f", name: "f", item: [{ id: "g", name: "g", item: [request("r", "s", "t")] }] },
    request("q", "u"),
    request("p"),
  ];
  const made = (name: string, items: object[]) =>
    body("createCollection", { body: { collection: { info: { name, schema }, item: items } } });
  one = made("one", item).collection.id;
  two = made("two", [request("z")]).collection.id;
});

const to = (model: string, id: string, position = "end", neighbour?: [string, string]) => ({
  mode: "move",
  target: { model, id: uid(id) },
  location: neighbour
    ? { position, model: neighbour[0], id: uid(neighbour[1]) }
    : { position, model: null, id: null },
});

test("the collection starts as the tests expect", () => {
  expect(shown(one)).toEqual([["f", ["g", "r(s)(t)"]], "q(u)", "p"]);
  expect(shown(two)).toEqual(["z"]);
});

describe("moving", () => {
  test.each([
    ["Folder", ["g"], to("collection", "1"), [["f"], "q(u)", "p", ["g", "r(s)(t)"]]],
    ["Folder", ["g"], to("collection", "1", "start"), [["g", "r(s)(t)"], ["f"], "q(u)", "p"]],
    ["Request", ["p", "q"], to("folder", "g"), [["f", ["g", "r(s)(t)", "p", "q(u)"]]]],
    [
      "Request",
      ["p"],
      to("collection", "1", "before", ["request", "q"]),
      [["f", ["g", "r(s)(t)"]], "p", "q(u)"],
    ],
    [
      "Request",
      ["q"],
      to("collection", "1", "after", ["request", "p"]),
      [["f", ["g", "r(s)(t)"]], "p", "q(u)"],
    ],
    // The neighbour moves as well.
    [
      "Request",
      ["p", "q"],
      to("collection", "1", "before", ["request", "q"]),
      [["f", ["g", "r(s)(t)"]], "p", "q(u)"],
    ],
    [
      "Response",
      ["u"],
      to("request", "r", "after", ["response", "s"]),
      [["f", ["g", "r(s)(u)(t)"]], "q", "p"],
    ],
    ["Response", ["t", "s"], to("request", "r"), [["f", ["g", "r(t)(s)"]], "q(u)", "p"]],
  ])("%s %j", (Kind, ids, sent, expected) => {
    const target = { ...sent.target, id: sent.target.id.replace(/-1$/, `-${one}`) };
    const answer = transfer(Kind, { ids: ids.map(uid), ...sent, target });
    expect(answer).toEqual({ ids: ids.map(uid) });
    expect(shown(one)).toEqual(expected);
    expect(read(one).info.updatedAt).toBe(now);
  });

  test("into another collection: both collections, and every item with its comments, agree", () => {
    const path = { collectionId: one, requestId: "r" };
    body("createRequestComment", { path, body: { body: "Mine" } });
    transfer("Folder", { ids: [uid("f")], ...to("collection", two, "start") });
    expect(shown(one)).toEqual(["q(u)", "p"]);
    expect(shown(two)).toEqual([["f", ["g", "r(s)(t)"]], "z"]);
    expect(outcome("getCollectionFolder", { path: { collectionId: one, folderId: "g" } })).toEqual({
      is: "unknown",
    });
    const there = { collectionId: two, requestId: "r" };
    const { data } = body("getCollectionRequest", { path: there });
    expect(data).toMatchObject({ collection: two, folder: "g", responses_order: ["s", "t"] });
    expect(body("listRequestComments", { path: there }).data).toMatchObject([{ body: "Mine" }]);
  });

  test("a folder and a request in it: each is in the target once", () => {
    transfer("Folder", { ids: [uid("g"), uid("f")], ...to("collection", two) });
    expect(shown(one)).toEqual(["q(u)", "p"]);
    expect(shown(two)).toEqual(["z", ["g", "r(s)(t)"], ["f"]]);
    transfer("Folder", { ids: [uid("f"), uid("g")], ...to("collection", two, "start") });
    expect(shown(two)).toEqual([["f"], ["g", "r(s)(t)"], "z"]);
  });

  test("an item of another user gets a new id if a collection has its own one", () => {
    const collections: { id: string; owner: string }[] = body("listCollections").collections;
    const { id = "", owner = "" } = collections.find((item) => item.owner !== me) ?? {};
    const item = [{ id: "p", name: "other p", request: { method: "GET" }, response: [] }];
    const collection = { info: { name: "three", schema }, item };
    body("replaceCollection", { path: { collectionId: id }, body: { collection } });
    for (const target of [one, two]) {
      const { ids } = transfer("Request", { ids: [`${owner}-p`], ...to("collection", target) });
      expect(ids).toEqual([expect.stringMatching(/^12345678-[\da-f-]{36}$/)]);
      expect(shown(target)).toContain("other p");
      expect(shown(id)).toEqual([]);
      body("replaceCollection", { path: { collectionId: id }, body: { collection } });
    }
  });
});

test("what a merge brings back after it moved to another collection has a new id", () => {
  const query = { workspace: "18fbd645-88ee-406e-ab71-40e52342b95f" };
  const path = { collectionId: one };
  const fork = body("createCollectionFork", { path, query, body: { label: "f" } }).collection;
  transfer("Request", { ids: [uid("p"), uid("q")], ...to("collection", two) });
  const [, , { uid: requestId }] = read(fork.id).item;
  const inFork = { collectionId: fork.id, requestId };
  body("updateCollectionRequest", { path: inFork, body: { name: "p in the fork" } });
  const merge = { source: fork.uid, destination: uid(one), strategy: "default" };
  body("mergeCollectionFork", { body: merge });
  expect(shown(one)).toEqual([["f", ["g", "r(s)(t)"]], "p in the fork"]);
  expect(shown(two)).toEqual(["z", "p", "q(u)"]);
  const [, back] = read(one).item;
  expect(back.id).toMatch(/^[\da-f-]{36}$/);
  // The fork knows the new one.
  body("mergeCollectionFork", { body: merge });
  expect(read(one).item[1].id).toBe(back.id);
  expect(read(fork.id).item[1].uid).toBe(requestId);
});

describe("copying", () => {
  test("gives every copy its own id, and leaves the original unchanged", () => {
    const { ids } = transfer("Folder", {
      ids: [uid("f")],
      ...to("collection", two),
      mode: "copy",
    });
    expect(shown(one)).toEqual([["f", ["g", "r(s)(t)"]], "q(u)", "p"]);
    expect(shown(two)).toEqual(["z", ["f", ["g", "r(s)(t)"]]]);
    const [, copy] = read(two).item;
    expect(ids).toEqual([copy.uid]);
    const all = JSON.stringify(copy);
    for (const id of ["f", "g", "r", "s", "t"]) expect(all).not.toContain(`"id":"${id}"`);
    const path = { collectionId: two, folderId: copy.id };
    expect(body("getCollectionFolder", { path }).data).toMatchObject({ createdAt: now });
  });

  test("a folder can be copied into itself", () => {
    transfer("Folder", { ids: [uid("f")], ...to("folder", "g"), mode: "copy" });
    expect(shown(one)[0]).toEqual(["f", ["g", "r(s)(t)", ["f", ["g", "r(s)(t)"]]]]);
  });
});

describe("nothing changes", () => {
  test.each([
    ["an id of several items", "Request", { ids: [uid("p"), uid("nobody")], ...to("folder", "f") }],
    ["an id of another type", "Folder", { ids: [uid("p")], ...to("folder", "f") }],
    ["an id without its owner", "Request", { ids: ["p"], ...to("folder", "f") }],
    ["the target", "Request", { ids: [uid("p")], ...to("folder", "nobody") }],
    ["a target of another type", "Request", { ids: [uid("p")], ...to("folder", "q") }],
    [
      "the neighbour",
      "Request",
      { ids: [uid("p")], ...to("folder", "f", "after", ["request", "q"]) },
    ],
  ])("404: %s does not exist", (_, Kind, sent) => {
    const before = JSON.stringify(statefulStore.contents());
    expect(refused(Kind, sent)).toEqual({ is: "unknown" });
    expect(JSON.stringify(statefulStore.contents())).toBe(before);
  });

  test.each([
    ["Folder", to("request", "q"), "Cannot transfer folder to target model type request"],
    ["Response", to("folder", "f"), "Cannot transfer response to target model type folder"],
    ["Folder", to("folder", "g"), "Cannot transfer folder into itself"],
    ["Folder", to("folder", "f"), "Cannot transfer folder into itself"],
    ["Folder", { ...to("folder", "f"), mode: "clone" }, "Unknown mode clone"],
    ["Folder", to("folder", "f", "middle"), "Unknown position middle"],
    [
      "Folder",
      to("folder", "f", "after"),
      "The position after needs the model and the id of the neighbour",
    ],
  ])("400: %s %j", (Kind, sent, title) => {
    const ids = [uid(Kind === "Response" ? "s" : "f")];
    const before = JSON.stringify(statefulStore.contents());
    expect(refused(Kind, { ids, ...sent })).toEqual({
      is: "rejected",
      prefer: "code=400",
      says: { title },
    });
    expect(JSON.stringify(statefulStore.contents())).toBe(before);
  });
});
