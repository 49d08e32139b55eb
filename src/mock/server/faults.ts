import type { ServerResponse } from "node:http";
import type { Fault } from "../types.ts";

/** The number of pieces of a dribbled body, and the pause between them in milliseconds. */
export const dribble = { pieces: 20, pause: 250 } as const;

/** Sends a response with the network fault, after its headers are set. */
export function sendWithFault(response: ServerResponse, body: Uint8Array, fault: Fault): void {
  const { socket } = response;
  switch (fault) {
    case "timeout":
      return;
    case "reset":
      try {
        socket?.resetAndDestroy();
      } catch {
        socket?.destroy(); // TLS connections cannot be reset.
      }
      return;
    case "empty":
      socket?.destroy();
      return;
    case "cut":
      // Without a body, cuts the status line.
      if (body.length === 0) socket?.write("HTTP/1.1 ", () => socket.destroy());
      else response.write(body.subarray(0, body.length >> 1), () => socket?.destroy());
      return;
    case "dribble":
      response.flushHeaders();
      void sendPieces(response, body);
  }
}

async function sendPieces(response: ServerResponse, body: Uint8Array): Promise<void> {
  for (const piece of piecesOf(body)) {
    if (response.destroyed) return;
    response.write(piece);
    await new Promise((resolve) => setTimeout(resolve, dribble.pause).unref());
  }
  response.end();
}

/** The pieces of a dribbled body. */
export function* piecesOf(body: Uint8Array): Generator<Uint8Array> {
  const size = Math.max(1, Math.ceil(body.length / dribble.pieces));
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}
