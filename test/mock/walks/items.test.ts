import { describe, expect, test } from "vitest";
import { expectGone, walker } from "./walk.ts";

const qodexOf = walker();
const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

async function newCollection() {
  const collection = { info: { name: "Shop", schema }, item: [] };
  const created = await qodexOf().collections.create({ body: { collection } });
  return created.collection;
}

describe("the client uses the contents of a collection", () => {
  test("folders", async () => {
    const qodex = qodexOf();
    const { id: collectionId } = await newCollection();
    const { data } = await qodex.collectionFolders.create({
      collectionId,
      body: { name: "Tickets" },
    });
    const folder = { collectionId, folderId: data.id };
    expect((await qodex.collectionFolders.get(folder)).data.name).toBe("Tickets");
    const { collection } = await qodex.collections.get({ collectionId });
    expect(collection).toMatchObject({ item: [{ id: data.id, name: "Tickets", item: [] }] });
    await qodex.collectionFolders.update({ ...folder, body: { name: "Passes" } });
    expect((await qodex.collectionFolders.get(folder)).data.name).toBe("Passes");
    await qodex.collectionFolders.delete(folder);
    await expectGone(qodex.collectionFolders.get(folder));
  });

  test("requests and their saved responses", async () => {
    const qodex = qodexOf();
    const { id: collectionId } = await newCollection();
    const body = { name: "Buy", method: "POST", url: "https://api.tidewater.example/tickets" };
    const { data: request } = await qodex.collectionRequests.create({ collectionId, body });
    const requestId = request.id;
    const sold = { name: "Sold", responseCode: { code: 201, name: "Created" }, text: "{}" };
    const { data: saved } = await qodex.collectionResponses.create({
      collectionId,
      request: requestId,
      body: sold,
    });
    const response = { collectionId, responseId: saved.id };
    expect((await qodex.collectionRequests.get({ collectionId, requestId })).data).toMatchObject({
      ...body,
      responses_order: [saved.id],
    });
    await qodex.collectionRequests.update({ collectionId, requestId, body: { method: "PUT" } });
    await qodex.collectionResponses.update({ ...response, body: { name: "Bought" } });
    expect((await qodex.collectionResponses.get(response)).data).toMatchObject({
      ...sold,
      name: "Bought",
      request: requestId,
    });
    const { collection } = await qodex.collections.get({ collectionId });
    expect(collection).toMatchObject({
      item: [{ request: { method: "PUT" }, response: [{ name: "Bought", code: 201 }] }],
    });
    await qodex.collectionResponses.delete(response);
    await expectGone(qodex.collectionResponses.get(response));
    await qodex.collectionRequests.delete({ collectionId, requestId });
    await expectGone(qodex.collectionRequests.get({ collectionId, requestId }));
  });
});

test("the client uses comments on each type of element", async () => {
  const qodex = qodexOf();
  const { id, uid: collectionId } = await newCollection();
  const { data: folder } = await qodex.collectionFolders.create({
    collectionId: id,
    body: { name: "Tickets", requests: [{ name: "Buy" }] },
  });
  const [requestId = ""] = folder.requests.map(String);
  const { data: saved } = await qodex.collectionResponses.create({
    collectionId: id,
    request: requestId,
    body: { name: "Sold" },
  });
  const uid = (item: string) => `${collectionId.split("-")[0]}-${item}`;
  const places = [
    [qodex.collectionComments, { collectionId }],
    [qodex.folderComments, { collectionId, folderId: uid(folder.id) }],
    [qodex.requestComments, { collectionId, requestId: uid(requestId) }],
    [qodex.responseComments, { collectionId, responseId: uid(saved.id) }],
    [qodex.apiComments, { apiId: "989e2345-9a58-4892-aeb1-2160aa0b3372" }],
  ] as const;
  for (const [comments, element] of places) {
    // The resources differ only in the ids of their elements.
    const { list, create, update, delete: remove } = comments as typeof qodex.collectionComments;
    const place = element as { collectionId: string };
    const before = (await list(place)).data.length;
    const { data } = await create({ ...place, body: { body: "Is this right?" } });
    const comment = { ...place, commentId: data.id };
    await update({ ...comment, body: { body: "Is it?" } });
    const listed = await list(place);
    expect(listed.data.slice(before)).toMatchObject([{ id: data.id, body: "Is it?" }]);
    await remove(comment);
    expect((await list(place)).data).toHaveLength(before);
    await expectGone(remove(comment));
  }
});
