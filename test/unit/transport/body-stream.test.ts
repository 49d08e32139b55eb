import { describe, expect, test, vi } from "vitest";
import { ConnectionError } from "../../../src/teams.ts";
import { errorOf, marker, reasonOf, stubbed } from "../../support/client/client.ts";

const chunk = new TextEncoder().encode("a");

/** A streamed download that breaks, with the key in the error, and the function that breaks it. */
async function download(signal?: AbortSignal) {
  let fail = () => {};
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(chunk);
      fail = () => controller.error(new TypeError(`terminated: ${marker}`));
    },
  });
  const teams = stubbed(async () => new Response(body));
  const stream = await teams.request("GET", "/x", { parseAs: "stream", ...(signal && { signal }) });
  // The client has read the first chunk in advance.
  await new Promise((resolve) => setTimeout(resolve));
  return { stream, fail };
}

describe("a streamed download whose connection breaks", () => {
  test("read, it ends with a ConnectionError without the key", async () => {
    const { stream, fail } = await download();
    fail();
    const reader = stream.getReader();
    expect(await reader.read()).toEqual({ done: false, value: chunk });
    const error = await errorOf(reader.read(), ConnectionError);
    expect(error.message).toContain("no complete response");
    expect(JSON.stringify(error)).not.toContain(marker);
  });

  test("can be cancelled: nothing is left to cancel", async () => {
    const { stream, fail } = await download();
    fail();
    await stream.cancel("enough");
  });

  test("left by a loop that has met the break, it throws the error of the call", async () => {
    const { stream, fail } = await download();
    fail();
    const loop = async () => {
      for await (const part of stream) {
        expect(part).toEqual(chunk);
        break;
      }
    };
    expect(JSON.stringify(await errorOf(loop(), ConnectionError))).not.toContain(marker);
  });

  test("after it was read to the break, cancelling it repeats the error of the call", async () => {
    const { stream, fail } = await download();
    fail();
    const reader = stream.getReader();
    await reader.read();
    const error = await errorOf(reader.read(), ConnectionError);
    expect(await reasonOf(reader.cancel())).toBe(error);
  });

  test("aborted, it ends with the caller's reason", async () => {
    const controller = new AbortController();
    const { stream, fail } = await download(controller.signal);
    fail();
    controller.abort("enough");
    expect(await reasonOf(stream.getReader().read())).toBe("enough");
  });
});

test("cancelling a download cancels the body, with the caller's reason", async () => {
  const cancel = vi.fn();
  const teams = stubbed(async () => new Response(new ReadableStream({ cancel })));
  const stream = await teams.request("GET", "/x", { parseAs: "stream" });
  await stream.cancel("enough");
  expect(cancel).toHaveBeenCalledExactlyOnceWith("enough");
});
