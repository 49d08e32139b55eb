import { itemsIn, objectsIn, pick } from "../fields.ts";
import type { Call, Effect, Fields, Item, Resource } from "../types.ts";
import { inputOf, me } from "./shared.ts";

/** The fields of a request. A header has a key and a value in responses. */
function sent(call: Call): Fields {
  const input = inputOf(call, "serverResponse");
  const headers = objectsIn(input, "headers").map((header) => ({ key: "", value: "", ...header }));
  return {
    ...pick(input, "name", "statusCode", "language", "body"),
    ...(input["headers"] === undefined ? {} : { headers }),
  };
}

const listed = (item: Item): Fields =>
  pick(item, ...["id", "name", "statusCode", "createdAt", "updatedAt", "createdBy", "updatedBy"]);

const whole = (item: Item): Fields => ({
  ...listed(item),
  ...pick(item, "headers", "language", "body", "mock"),
});

/** The contract's 404 about the server response; its first one is about the mock server. */
const absent = "code=404, example=serverResponseNotFound";

/** Removes the server responses of a mock server. */
export const withoutServerResponses = (mock: Item, { items }: Call): Effect[] =>
  items("serverResponses")
    .filter(({ parent }) => parent === mock.id)
    .map(({ id }) => ({ does: "remove", resource: "serverResponses", id }));

/** Server responses of mock servers. */
export const serverResponses: Resource = {
  parameter: "serverResponseId",
  parent: ({ find, parameters }) => find("mocks", parameters["mockId"] ?? "")?.id,
  seed: (examples) => {
    const empty = { headers: [], language: null, body: "" };
    const { mock } = examples("getMockServerResponse")[0] ?? {};
    const shown = itemsIn(examples, ["getMockServerResponse"], ["listMockServerResponses"]);
    return shown.map((item) => ({ ...empty, mock, ...item, parent: mock }));
  },
  operations: {
    listMockServerResponses: { does: "list", wrapper: "", view: listed },
    createMockServerResponse: {
      does: "create",
      rejects: (call) => {
        const { statusCode, name } = sent(call);
        if (statusCode === undefined) return "code=400, example=paramMissing";
        return name === undefined
          ? {
              prefer: "code=400, example=badRequest",
              says: { detail: "The field `name` is required." },
            }
          : undefined;
      },
      item: (call) => {
        const user = me(call.examples);
        const mock = call.find("mocks", call.parameters["mockId"] ?? "")?.id;
        return {
          headers: [],
          language: null,
          body: "",
          ...sent(call),
          id: call.newId(),
          mock,
          parent: mock,
          createdBy: user,
          updatedBy: user,
          createdAt: call.now,
          updatedAt: call.now,
        };
      },
      body: whole,
    },
    getMockServerResponse: { does: "get", absent, body: whole },
    updateMockServerResponse: {
      does: "change",
      absent,
      change: (item, call) => ({
        ...item,
        ...sent(call),
        updatedBy: me(call.examples),
        updatedAt: call.now,
      }),
      body: whole,
    },
    deleteMockServerResponse: {
      does: "delete",
      absent,
      body: (item) =>
        pick(
          item,
          ...["id", "name", "statusCode", "headers", "language", "body"],
          ...["createdBy", "updatedBy", "createdAt"],
        ),
    },
  },
};
