import type { Fetch } from "../../../src/teams.ts";

/** A `fetch` that counts the bytes read from bodies. */
export interface CountingFetch {
  readonly fetch: Fetch;
  /** The bytes read from bodies so far, decompressed. */
  readonly read: () => number;
}

/** Creates a {@link CountingFetch}. It reads at most two chunks ahead. */
export function countingFetch(): CountingFetch {
  let read = 0;
  const fetch: Fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        read += part.length;
        controller.enqueue(part);
      },
    });
    return new Response(response.body?.pipeThrough(counter) ?? null, response);
  };
  return { fetch, read: () => read };
}
