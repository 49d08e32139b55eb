/** A response whose body is made piece by piece, and which tells what the reader did. */
export interface StreamedResponse {
  readonly response: Response;
  /** How many pieces were asked for. */
  readonly pulled: () => number;
  /** Whether the reader let go of the body. */
  readonly cancelled: () => boolean;
}

/** Streams what `piece` gives for 0, 1, 2 …; undefined ends the body, a thrown error breaks it. */
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
