import { afterEach, describe, expect, test } from "vitest";
import { ApiError, PaginationError } from "../../../src/teams.ts";
import { apis } from "../../support/client/api-clients.ts";
import { errorOf } from "../../support/client/client.ts";
import { bytes, serve, text } from "../../support/server/server.ts";

const names = Object.getOwnPropertyNames(Object.prototype);
const evil =
  '"__proto__":{"polluted":1,"code":"NotFound","message":"evil","requestId":"evil"},' +
  '"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  for (const value of [{}, [], () => {}, new Error(), new Response()]) {
    expect((value as { polluted?: unknown }).polluted).toBeUndefined();
  }
});

describe.each(apis)("$name: __proto__ and constructor", ({ create, page }) => {
  test("in the body of a success are ordinary data", async () => {
    const server = await serve(text(`{${evil}}`));
    const data = (await create(server.url).get()) as object;
    expect(Object.keys(data)).toEqual(["__proto__", "constructor", "prototype"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test("in the items and next to the list change neither items nor cursor", async () => {
    const first = JSON.stringify(page(["ITEM"], "c1")).replace('"ITEM"', `{${evil}}`);
    const last = `{${evil},${JSON.stringify(page([2])).slice(1)}`;
    const server = await serve(text(first), text(last));
    const items: unknown[] = [];
    for await (const item of create(server.url).list()) items.push(item);
    expect(items).toHaveLength(2);
    expect(Object.keys(items[0] as object)).toEqual(["__proto__", "constructor", "prototype"]);
    expect(server.requests).toHaveLength(2);
  });

  test("as the field of the list and the cursor provide neither", async () => {
    const server = await serve(text(`{"__proto__":${JSON.stringify(page([1], "c1"))}}`));
    await errorOf(create(server.url).list(), PaginationError);
    expect(server.requests).toHaveLength(1);
  });

  test.each([`{${evil}}`, `{"error":{${evil}}}`, `{"error":{"name":{${evil}}}}`])(
    "in the error body %s add no fields to the error",
    async (body) => {
      const error = await errorOf(create((await serve(text(body, 418))).url).get(), ApiError);
      expect(error.name).toBe("ApiError");
      expect([error.code, error.vendorMessage, error.requestId]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(error.body).toEqual(JSON.parse(body));
    },
  );

  test("as error headers are dropped or kept as text", async () => {
    const head =
      "HTTP/1.1 418 Odd\r\n__proto__: polluted\r\nconstructor: c\r\nContent-Length: 0\r\n\r\n";
    const error = await errorOf(create((await serve(bytes(head))).url).get(), ApiError);
    expect(error.headers["constructor"]).toBe("c");
    expect(Object.getPrototypeOf(error.headers)).toBe(Object.prototype);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "as the code %s are codes without a class",
    async (code) => {
      const server = await serve(text(JSON.stringify({ code, message: "odd" }), 418));
      const error = await errorOf(create(server.url).get(), ApiError);
      expect([error.name, error.code]).toEqual(["ApiError", code]);
    },
  );
});

describe("names from Object.prototype", () => {
  test.each(apis)("as parameters are unknown parameters: $name", async ({ create }) => {
    const never = () => Promise.reject(new Error("It should not have been sent."));
    const { client } = create("http://127.0.0.1:9", { fetch: never });
    const request = Reflect.get(client, "request") as (...list: unknown[]) => Promise<unknown>;
    for (const name of ["__proto__", "constructor", "toString"]) {
      const input = JSON.parse(`{"${name}":1}`);
      await expect(request("GET", "/x", input)).rejects.toMatchObject({ name: "UsageError" });
    }
  });
});
