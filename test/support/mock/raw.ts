import { type IncomingHttpHeaders, request } from "node:http";

export interface Reply {
  status: number | undefined;
  /** All except `date`, and `keep-alive`, because the mock keeps connections open for longer. */
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends what `fetch` cannot send. */
export const raw = (
  base: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
  method = "GET",
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(base);
    const sent = request({ port, path, method, headers }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      const { date: _, "keep-alive": __, ...received } = response.headers;
      resolve({ status: response.statusCode, headers: received, body: text });
    });
    sent.setTimeout(30_000, () => sent.destroy(new Error("no answer")));
    sent.on("error", reject);
    sent.end(body);
  });
