import { itemsIn, objectIn, pick } from "../fields.ts";
import type { Call, Examples, Fields, Item, Resource } from "../types.ts";
import { withoutServerResponses } from "./server-responses.ts";
import { deleted, inputOf, inWorkspace, newElement, placed } from "./shared.ts";

const listed = [
  ...["id", "owner", "uid", "collection", "environment", "mockUrl", "name", "config"],
  ...["isPublic", "createdAt", "updatedAt"],
];

/** The responses to a creation and to a change omit the visibility. */
const resultOf = (item: Item): Fields => ({
  mock: pick(item, ...listed.filter((name) => name !== "isPublic")),
});

/** The settings of a new mock server. */
const newConfig = (examples: Examples): Fields =>
  objectIn(objectIn(examples("createMock")[0] ?? {}, "mock"), "config");

/** `private` of a request in the format of responses. */
const visibility = ({ private: isPrivate }: Fields): Fields =>
  typeof isPrivate === "boolean" ? { isPublic: !isPrivate } : {};

const published = (item: Item, { now }: Call): Item => ({
  ...item,
  isPublic: true,
  updatedAt: now,
});
const unpublished = (item: Item, { now }: Call): Item => ({
  ...item,
  isPublic: false,
  updatedAt: now,
});

/** Mock servers. They do not respond to calls. */
export const mocks: Resource = {
  parameter: "mockId",
  seed: (examples) => {
    const items = itemsIn(examples, ["listMocks", "mocks"], ["getMock", "mock"]);
    return placed("mocks", items, examples);
  },
  operations: {
    listMocks: {
      does: "list",
      wrapper: "mocks",
      filters: { workspace: inWorkspace },
      view: (item) => pick(item, ...listed),
    },
    getMock: { does: "get", body: (item) => ({ mock: pick(item, ...listed, "deactivated") }) },
    createMock: {
      does: "create",
      rejects: ({ body }) => (body["mock"] === undefined ? "code=400" : undefined),
      item: (call) => {
        const input = inputOf(call, "mock");
        const element = newElement(call);
        return {
          name: "Mock server",
          ...pick(input, "name", "collection", "environment"),
          ...element,
          mockUrl: `https://${element.id}.mock.pstmn.io`,
          config: newConfig(call.examples),
          isPublic: true,
          ...visibility(input),
          deactivated: false,
          createdAt: call.now,
          updatedAt: call.now,
        };
      },
      body: resultOf,
    },
    updateMock: {
      does: "change",
      change: (item, call) => {
        const input = inputOf(call, "mock");
        return {
          ...item,
          ...pick(input, "name", "environment", "collection"),
          ...visibility(input),
          config: { ...objectIn(item, "config"), ...objectIn(input, "config") },
          updatedAt: call.now,
        };
      },
      body: resultOf,
    },
    publishMock: {
      does: "change",
      rejects: (item) => (item["isPublic"] === true ? "code=400" : undefined),
      change: published,
      body: (item) => ({ mock: pick(item, "id") }),
    },
    unpublishMock: {
      does: "change",
      rejects: (item) => (item["isPublic"] === true ? undefined : "code=400"),
      change: unpublished,
      body: (item) => ({ mock: pick(item, "id") }),
    },
    deleteMock: {
      does: "delete",
      also: withoutServerResponses,
      body: (item) => ({ mock: deleted(item) }),
    },
  },
};
