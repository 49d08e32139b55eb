import { UsageError } from "../errors/classes.ts";
import { onAbort } from "../shared/on-abort.ts";
import { checkUnread } from "./body.ts";

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
  const { body } = response;
  if (typeof ReadableStream !== "function" || body === undefined) {
    throw new UsageError(
      'parseAs: "stream" needs a `fetch` whose responses have a stream as body.',
    );
  }
  checkUnread(response, body);
  const reader = body?.getReader();
  let release = () => {};
  const cancel = async (reason: unknown) => {
    release();
    try {
      await reader?.cancel(reason);
    } catch {
      // The connection broke before: nothing is left to cancel, and the error may contain the key.
    }
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        controller.error(signal?.reason);
        cancel(signal?.reason);
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
    cancel,
  });
}
