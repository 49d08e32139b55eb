/** A response whose body is produced on demand, and that reports what the reader did. */
export interface StreamedResponse {
  readonly response: Response;
  /** The number of requested chunks. */
  readonly pulled: () => number;
  /** Whether the reader cancelled the body. */
  readonly cancelled: () => boolean;
}

/** Streams the results of `piece` for 0, 1, 2 …; undefined ends the body, an exception breaks it. */
export function streamed(piece: (index: number) => Uint8Array | undefined): StreamedResponse {
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        try {
          const value = piece(pulled);
          pulled += 1;
          if (value === undefined) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(error);
        }
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), pulled: () => pulled, cancelled: () => cancelled };
}
