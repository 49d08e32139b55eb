import { beforeEach, describe, expect, test } from "vitest";
import { contractOf, now, telling } from "./reported.ts";

const engine = await contractOf("qodex");
let { body, outcome, statefulStore } = telling(engine, "qodex");
beforeEach(() => {
  ({ body, outcome, statefulStore } = telling(engine, "qodex"));
});

const patch = (...Operations: object[]) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations,
});

describe("SCIM", () => {
  const create = (userName: string, more: object = {}) =>
    body("createScimUser", {
      body: { userName, active: true, name: { givenName: "Kim", familyName: "Ray" }, ...more },
    });
  const group = (groupId: string) => body("getScimGroup", { path: { groupId } });

  test("a new user is found by address, changed and deactivated; an address is taken once", () => {
    const made = create("kim@example.com");
    expect(made).toMatchObject({ active: true, meta: { created: now, lastModified: now } });
    expect(made.id).toMatch(/^[0-9a-f]{48}$/);
    const path = { userId: made.id };
    const filter = 'userName eq "kim@example.com"';
    expect(body("listScimUsers", { query: { filter } })).toMatchObject({
      totalResults: 1,
      Resources: [{ id: made.id }],
    });
    const name = { familyName: "Roy" };
    expect(body("updateScimUser", { path, body: { name } }).name).toEqual({
      givenName: "Kim",
      familyName: "Roy",
    });
    const off = patch({ op: "replace", value: { active: false } });
    expect(body("updateScimUserState", { path, body: off }).active).toBe(false);
    expect(body("getScimUser", { path })).toMatchObject({ active: false, userName: made.userName });
    expect(outcome("createScimUser", { body: { userName: made.userName } })).toEqual({
      is: "rejected",
      prefer: "code=409",
    });
    const unclear = { query: { filter: "active eq true" } };
    expect(outcome("listScimUsers", unclear)).toEqual({ is: "rejected", prefer: "code=400" });
  });

  test("pages have the numbers of their items", () => {
    const page = (startIndex: string, count: string) => {
      const { Resources, ...numbers } = body("listScimUsers", { query: { startIndex, count } });
      return {
        ...numbers,
        schemas: undefined,
        names: Resources.map((one: { userName: string }) => one.userName),
      };
    };
    expect(page("2", "1")).toMatchObject({
      totalResults: 3,
      startIndex: 2,
      itemsPerPage: 1,
      names: ["alex.cruz@example.com"],
    });
    expect(page("-1", "0")).toMatchObject({
      totalResults: 3,
      startIndex: 1,
      itemsPerPage: 0,
      names: [],
    });
    expect(page("4", "2")).toMatchObject({
      totalResults: 3,
      startIndex: 4,
      itemsPerPage: 0,
      names: [],
    });
  });

  test("a user has the state of the last change, and a group has each member once", () => {
    const user = create("max@example.com");
    const active = (...states: boolean[]) =>
      body("updateScimUserState", {
        path: { userId: user.id },
        body: patch(...states.map((state) => ({ op: "replace", value: { active: state } }))),
      }).active;
    expect([active(true, false), active(false, true)]).toEqual([false, true]);
    const member = { value: user.id, display: "max@example.com" };
    const members = [member, member, { display: "max@example.com" }];
    const made = body("createScimGroup", { body: { displayName: "Max", members } });
    expect(made.members).toEqual([member]);
    const path = { groupId: made.id };
    const change = (...changes: object[]) =>
      body("updateScimGroup", { path, body: patch(...changes) }).members;
    const others = [{ value: "x" }, { value: "x" }, member];
    const grown = [member, { value: "x", display: "" }];
    expect(change({ op: "add", path: "members", value: others })).toEqual(grown);
    expect(change({ op: "remove", path: "members", value: [] })).toEqual(grown);
    expect(change({ op: "remove", path: "members", value: [member] })).toEqual(grown.slice(1));
    expect(change({ op: "remove", path: "members" })).toEqual([]);
    outcome("deleteScimGroup", { path });
  });

  test("what a user or a member is sent without has a default", () => {
    const { id, ...user } = body("createScimUser", { body: { userName: "nil@example.com" } });
    const name = { givenName: "", familyName: "" };
    expect(user).toMatchObject({ name, active: true });
    const path = { userId: id };
    const renamed = body("updateScimUser", { path, body: { name: { givenName: "N" } } });
    expect(renamed.name).toEqual({ ...name, givenName: "N" });
    const [member] = body("createScimGroup", {
      body: { displayName: "Nil", members: [{ display: "new@example.com" }] },
    }).members;
    expect(member).toEqual({
      value: expect.stringMatching(/^[\da-f]{48}$/),
      display: "new@example.com",
    });
  });

  test("a group is renamed, gets and loses members, and is deleted", () => {
    const user = create("kim@example.com");
    const made = body("createScimGroup", {
      body: { displayName: "Deck", members: [{ value: user.id, display: "?" }] },
    });
    expect(made.members).toEqual([{ value: user.id, display: "kim@example.com" }]);
    const path = { groupId: made.id };
    const change = (...changes: object[]) =>
      body("updateScimGroup", { path, body: patch(...changes) });
    const rename = { op: "replace", value: { id: made.id, displayName: "Crew of the deck" } };
    expect(change(rename).displayName).toBe("Crew of the deck");
    const other = create("lou@example.com", { groups: [made.id] });
    expect(group(made.id).members).toHaveLength(2);
    const remove = { op: "remove", path: `members[value eq "${user.id}"]` };
    expect(change(remove).members).toEqual([{ value: other.id, display: "lou@example.com" }]);
    const add = { op: "add", path: "members", value: [{ value: user.id }, { value: other.id }] };
    expect(change(add).members).toHaveLength(2);
    const odd = patch({ op: "add", path: "nothing", value: [] });
    expect(outcome("updateScimGroup", { path, body: odd })).toEqual({
      is: "rejected",
      prefer: "code=400",
    });
    expect(group(made.id).members).toHaveLength(2);
    outcome("deleteScimGroup", { path });
    expect(outcome("getScimGroup", { path })).toEqual({ is: "unknown" });
  });
});

describe("server responses", () => {
  const mockId = "725fa130-2185-4365-9663-b8d7e796e33e";
  const list = () => body("listMockServerResponses", { path: { mockId } });

  test("begin as in the list, are created, changed and deleted, and go with their mock server", () => {
    expect(list().map(({ name }: { name: string }) => name)).toEqual([
      "Out of service",
      "Internal error",
    ]);
    const sent = { serverResponse: { name: "Mine", statusCode: 418 } };
    const made = body("createMockServerResponse", { path: { mockId }, body: sent });
    expect(made).toMatchObject({ name: "Mine", statusCode: 418, headers: [], mock: mockId });
    const path = { mockId, serverResponseId: made.id };
    const change = { serverResponse: { body: "no", headers: [{ key: "a" }, { value: "b" }] } };
    body("updateMockServerResponse", { path, body: change });
    expect(body("getMockServerResponse", { path })).toMatchObject({
      name: "Mine",
      body: "no",
      headers: [
        { key: "a", value: "" },
        { key: "", value: "b" },
      ],
    });
    expect(body("deleteMockServerResponse", { path })).toMatchObject({ id: made.id, body: "no" });
    expect(outcome("getMockServerResponse", { path })).toEqual({
      is: "rejected",
      prefer: "code=404, example=serverResponseNotFound",
    });
    expect(list()).toHaveLength(2);
    body("deleteMock", { path: { mockId } });
    expect(outcome("listMockServerResponses", { path: { mockId } })).toEqual({ is: "unknown" });
    const left = statefulStore.contents().find(({ resource }) => resource === "serverResponses");
    expect(left?.items).toEqual([]);
  });

  test("need a status and a name", () => {
    const create = (serverResponse: object) =>
      outcome("createMockServerResponse", { path: { mockId }, body: { serverResponse } });
    expect(create({ name: "Mine" })).toMatchObject({ prefer: "code=400, example=paramMissing" });
    expect(create({ statusCode: 200 })).toMatchObject({
      says: { detail: "The field `name` is required." },
    });
  });
});

test("global variables of a workspace are those that were sent last", () => {
  const path = { workspaceId: "18fbd645-88ee-406e-ab71-40e52342b95f" };
  expect(body("listGlobalVariables", { path }).values).toHaveLength(2);
  const values = [{ key: "a", value: "1" }, { enabled: false }];
  const full = [
    { key: "a", value: "1", type: "default", enabled: true },
    { key: "", value: "", type: "default", enabled: false },
  ];
  expect(body("replaceGlobalVariables", { path, body: { values } }).values).toEqual(full);
  expect(body("listGlobalVariables", { path }).values).toEqual(full);
});

test("roles of a collection are changed by id; a new one has its owner", () => {
  const path = { collectionId: "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db" };
  const roles = [{ op: "update", path: "/user", value: [{ id: 23456789, role: "EDITOR" }] }];
  outcome("updateCollectionRoles", { path, body: { roles } });
  expect(body("listCollectionRoles", { path }).user).toEqual([
    { role: "EDITOR", id: 12345678 },
    { role: "EDITOR", id: 23456789 },
  ]);
  const odd = { roles: [{ op: "remove", path: "/user", value: [] }] };
  expect(outcome("updateCollectionRoles", { path, body: odd })).toMatchObject({ is: "rejected" });
  const info = {
    name: "Mine",
    schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
  };
  const { id } = body("createCollection", { body: { collection: { info, item: [] } } }).collection;
  expect(body("listCollectionRoles", { path: { collectionId: id } })).toEqual({
    group: [],
    team: [],
    user: [{ role: "EDITOR", id: 12345678 }],
  });
});

test("an access key is listed until it is deleted", () => {
  const collectionId = "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db";
  const keys = (query = {}) => body("listCollectionAccessKeys", { query }).data;
  expect(keys()).toHaveLength(2);
  const [key] = keys({ collectionId });
  expect(keys({ collectionId })).toHaveLength(1);
  outcome("deleteCollectionAccessKey", { path: { keyId: key.id } });
  expect(keys({ collectionId })).toEqual([]);
  expect(keys()).toHaveLength(1);
});
