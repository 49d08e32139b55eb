import { UsageError } from "../errors/classes.ts";
import { onAbort } from "../shared/on-abort.ts";

/**
 * The response body as a stream for the caller. It ends with the caller's signal, and its errors are those
 * of a call.
 *
 * @param failure converts a connection error to the error of the call.
 */
export function bodyStream(
  response: Response,
  signal: AbortSignal | undefined,
  failure: (cause: unknown) => unknown,
): ReadableStream<Uint8Array> {
  if (typeof ReadableStream !== "function" || response.body === undefined) {
    throw new UsageError(
      'parseAs: "stream" needs a `fetch` whose responses have a stream as body.',
    );
  }
  const reader = response.body?.getReader();
  let release = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        release();
        controller.error(signal?.reason);
        reader?.cancel(signal?.reason).catch(() => {});
      };
      release = onAbort(signal, end);
      if (signal?.aborted) end();
    },
    async pull(controller) {
      try {
        const piece = await reader?.read();
        if (signal?.aborted) return;
        if (piece && !piece.done) return controller.enqueue(piece.value);
        release();
        controller.close();
      } catch (cause) {
        release();
        if (!signal?.aborted) controller.error(failure(cause));
      }
    },
    async cancel(reason) {
      release();
      await reader?.cancel(reason);
    },
  });
}
