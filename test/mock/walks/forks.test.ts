import { describe, expect, test } from "vitest";
import { reasonOf } from "../../support/client/client.ts";
import { expectGone, walker } from "./walk.ts";

const qodexOf = walker();
const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const workspace = "f4175f4c-3e54-4fbf-8439-4f163d402edd";
const request = { method: "GET", url: "https://api.tidewater.example" };

async function newFork() {
  const qodex = qodexOf();
  const item = [
    { name: "Sailings", request },
    { name: "Tickets", request },
  ];
  const made = { info: { name: "Shop", schema }, item };
  const { collection } = await qodex.collections.create({ body: { collection: made } });
  const body = { label: "Winter" };
  const forked = await qodex.collectionForks.create({
    collectionId: collection.id,
    workspace,
    body,
  });
  return { source: collection, fork: forked.collection };
}
async function itemsOf(collectionId: string) {
  const { collection } = await qodexOf().collections.get({ collectionId });
  return (collection as { item: { id: string; name: string }[] }).item;
}
const namesOf = async (collectionId: string) =>
  (await itemsOf(collectionId)).map(({ name }) => name);

describe("forks of a collection", () => {
  test("fork, change, propose, merge: the source has the change, the pull request is merged", async () => {
    const qodex = qodexOf();
    const { source, fork } = await newFork();
    expect(fork).toMatchObject({ name: "Shop", fork: { label: "Winter", from: source.uid } });
    const [there] = await itemsOf(source.id);
    const [here] = await itemsOf(fork.id);
    expect(here?.name).toBe(there?.name);
    expect(here?.id).not.toBe(there?.id);
    const { data } = (await qodex.collectionForks.list({ collectionId: source.id })).data;
    expect(data).toMatchObject([{ forkId: fork.uid, forkName: "Winter", createdBy: "Taylor Lee" }]);
    const mine = await qodex.collectionForks.listByMe({ direction: "desc", limit: 1 });
    expect(mine.data.data).toMatchObject([{ forkId: fork.uid, sourceId: source.uid }]);

    const collectionId = fork.id;
    await qodex.collectionRequests.create({ collectionId, body: { name: "Refunds" } });
    await qodex.collectionRequests.update({
      collectionId,
      requestId: here?.id ?? "",
      body: { name: "Sailings in winter" },
    });
    const proposal = { title: "Winter", reviewers: ["23456789"], destinationId: source.uid };
    const place = { collectionId: fork.uid, body: proposal };
    const { id: pullRequestId, status, description } = await qodex.pullRequests.create(place);
    expect([status, description]).toEqual(["open", ""]);
    const { createdBy, updatedBy } = await qodex.pullRequests.get({ pullRequestId });
    expect(updatedBy).toBe(createdBy);
    expect(await reasonOf(qodex.pullRequests.create(place))).toMatchObject({ status: 400 });
    await qodex.pullRequests.update({
      pullRequestId,
      body: { ...proposal, description: "Fewer sailings" },
    });
    expect(await qodex.pullRequests.get({ pullRequestId })).toMatchObject({
      title: "Winter",
      description: "Fewer sailings",
      status: "open",
      source: { id: fork.uid, name: "Shop", forkName: "Winter", exists: true },
      destination: { id: source.uid, name: "Shop", exists: true },
      reviewers: [{ id: "23456789" }],
    });
    const listed = await qodex.pullRequests.list({ collectionId: source.uid });
    expect(listed.data).toMatchObject([{ id: pullRequestId, sourceId: fork.uid }]);

    const merge = { destination: source.uid, source: fork.uid, strategy: "deleteSource" } as const;
    const merged = await qodex.collectionForks.merge({ body: merge });
    expect(merged.collection).toEqual({ id: source.id, uid: source.uid });
    expect(await namesOf(source.id)).toEqual(["Sailings in winter", "Tickets", "Refunds"]);
    expect((await itemsOf(source.id))[0]?.id).toBe(there?.id);
    expect(await qodex.pullRequests.get({ pullRequestId })).toMatchObject({
      status: "merged",
      source: { exists: false },
    });
    const late = qodex.pullRequests.update({ pullRequestId, body: proposal });
    expect(await reasonOf(late)).toMatchObject({ status: 409 });
    expect((await qodex.collectionForks.list({ collectionId: source.id })).data.data).toEqual([]);
  });

  test("a fork pulls the changes of its source, and keeps its own", async () => {
    const qodex = qodexOf();
    const { source, fork } = await newFork();
    const isAhead = async () => {
      const { collection } = await qodex.collectionForks.getSourceStatus({ collectionId: fork.id });
      return collection[fork.uid]?.isSourceAhead;
    };
    expect(await isAhead()).toBe(false);
    const [first, second] = await itemsOf(source.id);
    const collectionId = source.id;
    await qodex.collectionRequests.delete({ collectionId, requestId: first?.id ?? "" });
    await qodex.collectionRequests.update({
      collectionId,
      requestId: second?.id ?? "",
      body: { name: "Day tickets" },
    });
    await qodex.collectionFolders.create({ collectionId: fork.id, body: { name: "Mine" } });
    expect(await isAhead()).toBe(true);
    const pulled = await qodex.collectionForks.pull({ collectionId: fork.id });
    expect(pulled.collection).toEqual({ destinationId: fork.uid, sourceId: source.uid });
    expect(await isAhead()).toBe(false);
    expect(await namesOf(fork.id)).toEqual(["Day tickets", "Mine"]);
    expect(await namesOf(source.id)).toEqual(["Day tickets"]);
    const merge = { destination: source.uid, source: fork.uid };
    await qodex.collectionForks.merge({ body: merge });
    // Merging again changes nothing: the fork knows its common base with the source.
    await qodex.collectionForks.merge({ body: merge });
    expect(await namesOf(source.id)).toEqual(["Day tickets", "Mine"]);
    expect(await namesOf(fork.id)).toEqual(["Day tickets", "Mine"]);
  });

  test("a collection that is not a fork, or not of this source, is refused", async () => {
    const qodex = qodexOf();
    const { source, fork } = await newFork();
    const { source: other } = await newFork();
    const calls = [
      qodex.collectionForks.pull({ collectionId: source.id }),
      qodex.collectionForks.getSourceStatus({ collectionId: source.id }),
      qodex.collectionForks.merge({ body: { destination: other.uid, source: fork.uid } }),
    ];
    for (const call of calls) expect(await reasonOf(call)).toMatchObject({ status: 400 });
    await qodex.collections.delete({ collectionId: source.id });
    await expectGone(qodex.collectionForks.pull({ collectionId: fork.id }));
    await expectGone(
      qodex.collectionForks.create({ collectionId: source.id, workspace, body: { label: "x" } }),
    );
    await expectGone(qodex.collectionForks.list({ collectionId: source.id }));
  });
});

test("forks of an environment: changed, pulled, merged", async () => {
  const qodex = qodexOf();
  const variable = (key: string, value: string) => ({ key, value });
  const valuesOf = async (environmentId: string) => {
    const { environment } = await qodex.environments.get({ environmentId });
    return Object.fromEntries(environment.values.map(({ key, value }) => [key, value]));
  };
  const { environment: source } = await qodex.environments.create({
    workspace,
    body: { environment: { name: "Quay", values: [variable("host", "a"), variable("port", "1")] } },
  });
  const environmentId = source.uid;
  const { environment: fork } = await qodex.environmentForks.create({
    environmentId,
    workspace,
    body: { forkName: "Quay test" },
  });
  expect(fork).toMatchObject({ name: "Quay", forkName: "Quay test" });
  const { data } = (await qodex.environmentForks.list({ environmentId })).data;
  expect(data).toMatchObject([{ forkId: fork.uid, forkName: "Quay test" }]);
  const change = async (environmentId: string, values: object[]) =>
    qodex.environments.update({ environmentId, body: { environment: { values } } });
  await change(fork.uid, [variable("host", "b"), variable("port", "1")]);
  await change(source.uid, [variable("host", "a"), variable("port", "2"), variable("new", "3")]);
  await qodex.environmentForks.pull({ environmentId: fork.uid, body: { source: source.uid } });
  expect(await valuesOf(fork.uid)).toEqual({ host: "b", port: "2", new: "3" });
  const merge = { environmentId, body: { source: fork.uid, deleteSource: true } };
  const { environment } = await qodex.environmentForks.merge(merge);
  expect(environment.uid).toBe(source.uid);
  expect(await valuesOf(source.uid)).toEqual({ host: "b", port: "2", new: "3" });
  expect((await qodex.environmentForks.list({ environmentId })).data.data).toEqual([]);
  await expectGone(qodex.environmentForks.merge(merge));
});
