import { beforeEach, describe, expect, test } from "vitest";
import { contractOf, telling } from "./reported.ts";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const engine = await contractOf("qodex");
const { body, outcome, statefulStore } = telling(engine, "qodex");
beforeEach(() => statefulStore.reset());

interface Node {
  readonly id: string;
  readonly uid: string;
  readonly name: string;
  readonly item?: readonly Node[];
}
interface Document {
  readonly info: { readonly [name: string]: unknown };
  readonly item: readonly Node[];
}

const request = { method: "GET", url: "https://api.example.com" };
const create = (item: object[] = []): string =>
  body("createCollection", { body: { collection: { info: { name: "A", schema }, item } } })
    .collection.uid;
const read = (collectionId: string): Document =>
  body("getCollection", { path: { collectionId } }).collection;
const replace = (collectionId: string, collection: object) =>
  body("replaceCollection", { path: { collectionId }, body: { collection } });
const fork = (collectionId: string): string =>
  body("createCollectionFork", {
    path: { collectionId },
    query: { workspace: "18fbd645-88ee-406e-ab71-40e52342b95f" },
    body: { label: "f" },
  }).collection.uid;
const merge = (source: string, destination: string, strategy = "default") =>
  body("mergeCollectionFork", { body: { source, destination, strategy } });
const pull = (collectionId: string) => body("pullCollectionFork", { path: { collectionId } });
const comment = (collectionId: string, folderId: string) =>
  body("createFolderComment", { path: { collectionId, folderId }, body: { body: "hello" } });
const removeFolder = (collectionId: string, folderId: string) =>
  body("deleteCollectionFolder", { path: { collectionId, folderId } });

/** The number of comments on folders, those of the contract included. */
const comments = (): number =>
  statefulStore.contents().find(({ resource }) => resource === "folderComments")?.items.length ?? 0;
/** The names and ids of all items. */
const tree = ({ item = [] }: { readonly item?: readonly Node[] }): unknown[] =>
  item.map(({ name, id, item: children }) =>
    children ? [name, id, tree({ item: children })] : [name, id],
  );
const idsIn = ({ item = [] }: { readonly item?: readonly Node[] }): string[] =>
  item.flatMap((node) => [node.id, ...idsIn(node)]);
/** The document as the body of a new collection. */
const copyOf = ({ info: { _postman_id: _, uid: __, ...info }, ...rest }: Document) => ({
  ...rest,
  info,
});

const content = () => [
  { name: "F1", item: [{ name: "R1", request }] },
  { name: "F2", item: [] },
];

describe("no two items have the same UID", () => {
  test("a copy of a document gets new ids; deleting it keeps the comments of the original", () => {
    const original = create(content());
    const [folder] = read(original).item;
    comment(original, folder?.uid ?? "");
    const before = comments();
    const copy = create(copyOf(read(original)).item as object[]);
    const shared = idsIn(read(copy)).filter((id) => idsIn(read(original)).includes(id));
    expect([idsIn(read(copy)).length, shared]).toEqual([3, []]);
    body("deleteCollection", { path: { collectionId: copy } });
    expect(comments()).toBe(before);
  });

  test("nor after replacing a document by that of another collection", () => {
    const [original, other] = [create(content()), create()];
    replace(other, copyOf(read(original)));
    const ids = [...idsIn(read(original)), ...idsIn(read(other))];
    expect([ids.length, new Set(ids).size]).toEqual([6, 6]);
    // The collection's own ids are kept.
    const before = tree(read(other));
    replace(other, copyOf(read(other)));
    expect(tree(read(other))).toEqual(before);
  });

  test("nor within a document", () => {
    const twice = create([
      { name: "F", id: "same", item: [{ name: "R", id: "same", request }] },
      { name: "G", id: "same", item: [] },
    ]);
    const [first, ...others] = idsIn(read(twice));
    expect(first).toBe("same");
    expect(new Set(["same", ...others]).size).toBe(3);
  });

  test("a new item with the id of one in another collection is refused, as in its own", () => {
    const [original, other] = [create(content()), create()];
    const [{ id } = { id: "" }] = read(original).item;
    const sent = { path: { collectionId: other }, body: { id, name: "again" } };
    expect(outcome("createCollectionFolder", sent)).toMatchObject({
      prefer: "code=400, example=instanceFound",
    });
    // A request cannot be that folder: it gets another id, like the requests in a new folder.
    expect(body("createCollectionRequest", sent).data.id).not.toBe(id);
    const requests = [{ id, name: "a" }, { id: "own" }, { id: "own" }];
    const path = { collectionId: other };
    const { data } = body("createCollectionFolder", { path, body: { name: "F", requests } });
    expect(data.order).toEqual([
      expect.not.stringMatching(id),
      "own",
      expect.not.stringMatching("own"),
    ]);
  });

  test("nor after a merge of a fork that moved what its source changed or moved", () => {
    for (const change of ["updateCollectionRequest", "transferCollectionRequests"]) {
      const source = create([...content(), { name: "F3", item: [] }]);
      const before = idsIn(read(source));
      const forked = fork(source);
      const [first, second, third] = read(source).item;
      const [moved] = first?.item ?? [];
      const move = (requestId: string | undefined, id: string | undefined) => {
        const target = { id, model: "folder" };
        const sent = { ids: [requestId], mode: "move", target, location: { position: "end" } };
        body("transferCollectionRequests", { body: sent });
      };
      if (change === "transferCollectionRequests") move(moved?.uid, third?.uid);
      else {
        const path = { collectionId: source, requestId: moved?.uid ?? "" };
        body(change, { path, body: { name: "changed" } });
      }
      const [own, target] = read(forked).item;
      move(own?.item?.[0]?.uid, target?.uid);
      merge(forked, source);
      // The fork's change of the item wins.
      expect(tree(read(source))).toEqual([
        ["F1", first?.id, []],
        ["F2", second?.id, [["R1", moved?.id]]],
        ["F3", third?.id, []],
      ]);
      expect(idsIn(read(source)).toSorted()).toEqual(before.toSorted());
    }
  });
});

describe("a fork whose document was replaced is still a fork of its source", () => {
  /** Renames the request of a fork by replacing its document. */
  function rename(collectionId: string, name: string): void {
    const { item, ...document } = read(collectionId);
    const [folder, ...others] = item;
    const children = folder?.item?.map((node) => ({ ...node, name }));
    replace(collectionId, { ...document, item: [{ ...folder, item: children }, ...others] });
  }

  test("merging it keeps the source's ids and comments", () => {
    const source = create(content());
    const before = read(source);
    const [folder, other] = before.item;
    comment(source, folder?.uid ?? "");
    const commented = comments();
    const forked = fork(source);
    rename(forked, "R1 renamed");
    merge(forked, source);
    const [requestId] = folder?.item?.map(({ id }) => id) ?? [];
    expect(tree(read(source))).toEqual([
      ["F1", folder?.id, [["R1 renamed", requestId]]],
      ["F2", other?.id, []],
    ]);
    expect(comments()).toBe(commented);
  });

  test("pulling into it duplicates nothing", () => {
    const source = create(content());
    const forked = fork(source);
    const ids = idsIn(read(forked));
    rename(forked, "R1 renamed");
    const folderId = read(source).item[1]?.uid ?? "";
    const path = { collectionId: source, folderId };
    body("updateCollectionFolder", { path, body: { name: "F2 renamed" } });
    pull(forked);
    expect(tree(read(forked))).toEqual([
      ["F1", ids[0], [["R1 renamed", ids[1]]]],
      ["F2 renamed", ids[2], []],
    ]);
  });

  test("and so is a fork that another one was merged into", () => {
    const source = create(content());
    const before = idsIn(read(source));
    const [outer] = [fork(source)];
    const inner = fork(outer);
    rename(inner, "R1 renamed");
    merge(inner, outer);
    merge(outer, source);
    expect(idsIn(read(source))).toEqual(before);
    expect(read(source).item[0]?.item?.[0]?.name).toBe("R1 renamed");
  });

  test("what only the flat format has is kept, unless the document changes it", () => {
    const collectionId = create([{ name: "R", request: { ...request, url: { raw: "x?a=1" } } }]);
    const path = { collectionId, requestId: read(collectionId).item[0]?.uid ?? "" };
    const queryParams = [{ key: "sent", value: "1" }];
    body("updateCollectionRequest", {
      path,
      body: { queryParams, rawModeData: null, own: "kept" },
    });
    const flat = () => body("getCollectionRequest", { path }).data;
    const sent = flat();
    expect(sent).toMatchObject({ queryParams, own: "kept" });
    replace(collectionId, read(collectionId));
    expect(flat()).toMatchObject({ queryParams, own: "kept", lastRevision: sent.lastRevision });
    const { item, ...document } = read(collectionId);
    const url = { raw: "y?b=2", query: [{ key: "b", value: "2" }] };
    replace(collectionId, { ...document, item: [{ ...item[0], request: { ...request, url } }] });
    expect(flat()).toMatchObject({ queryParams: url.query, own: "kept" });
  });
});

describe("the comments on items that disappear are deleted", () => {
  test.each(["default", "deleteSource"])("by a merge: %s", (strategy) => {
    const source = create(content());
    const before = comments();
    comment(source, read(source).item[1]?.uid ?? "");
    const forked = fork(source);
    comment(forked, read(forked).item[1]?.uid ?? "");
    removeFolder(forked, read(forked).item[1]?.uid ?? "");
    merge(forked, source, strategy);
    expect(read(source).item.map(({ name }) => name)).toEqual(["F1"]);
    expect(comments()).toBe(before);
  });

  test("in the fork, too, if its source removed them", () => {
    for (const update of [merge, pull]) {
      const source = create(content());
      const forked = fork(source);
      const before = comments();
      comment(forked, read(forked).item[1]?.uid ?? "");
      removeFolder(source, read(source).item[1]?.uid ?? "");
      update(forked, source);
      expect([update.name, read(forked).item.map(({ name }) => name)]).toEqual([
        update.name,
        ["F1"],
      ]);
      expect(comments()).toBe(before);
    }
  });
});
