import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock.ts";

let mock: Mock<"qodex">;
beforeAll(async () => {
  mock = await startMock({ stateful: true, apis: ["qodex"] });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

async function send(method: string, path: string, sent?: object, accept = "*/*") {
  const response = await fetch(mock.urls.qodex + path, {
    method,
    headers: { "x-api-key": "any", "content-type": "application/json", accept },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  const type = response.headers.get("content-type");
  const notes = response.headers.get("sl-violations");
  return { status: response.status, type, notes, body: text === "" ? undefined : JSON.parse(text) };
}

describe("what cannot be moved is answered in the vendor's shape", () => {
  const request = "12345678-0644d8e8-4f18-4687-a680-02db366193e2";
  const folder = "12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028";
  const move = (ids: string[], target: object) =>
    send("POST", "/collection-requests-transfers", {
      ids,
      mode: "move",
      target,
      location: { position: "end" },
    });

  test("404 for one id of several", async () => {
    const answer = await move([request, "12345678-nobody"], { id: folder, model: "folder" });
    expect(answer).toMatchObject({
      status: 404,
      type: "application/problem+json",
      notes: null,
      body: { type: "https://api.postman.com/problems/not-found", title: "Not Found" },
    });
  });

  test("400 for a target of a kind that cannot have it, with the kinds of this request", async () => {
    const answer = await move([request], { id: request, model: "request" });
    expect(answer).toMatchObject({
      status: 400,
      type: "application/problem+json",
      notes: null,
      body: {
        type: "https://api.postman.com/problems/bad-request",
        title: "Cannot transfer request to target model type request",
        detail: {},
      },
    });
  });
});
