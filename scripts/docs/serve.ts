import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve as resolvePath, sep } from "node:path";
import { root } from "../lib/paths.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** A running docs server. */
export interface DocsServer {
  url: string;
  close(): Promise<void>;
}

/** Serves built pages on 127.0.0.1; port 0 is any free one. */
export async function serveDocs({ port = 0, from = "dist/docs" } = {}): Promise<DocsServer> {
  const folder = resolvePath(root, from);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://docs");
    const file = join(folder, pathname === "/" ? "index.html" : safeDecode(pathname));
    try {
      // Checked after decoding: `%2e%2e` is `..` too.
      if (!file.startsWith(folder + sep)) throw new Error("outside");
      const content = await readFile(file);
      const type = types[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.\n");
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
