import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve as resolvePath, sep } from "node:path";
import { root } from "../lib/paths.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".yaml": "application/yaml; charset=utf-8",
};

/** A running docs server. */
export interface DocsServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves built pages on 127.0.0.1.
 *
 * @param port the default, 0, picks a free one.
 * @param from the folder, relative to the repository's root. Default: `dist/docs`.
 * @param base the prefix of the pages. Default: `/`.
 */
export async function serveDocs({
  port = 0,
  from = "dist/docs",
  base = "/",
} = {}): Promise<DocsServer> {
  const folder = resolvePath(root, from);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://docs");
    const found = pathname.startsWith(base)
      ? await read(folder, safeDecode(pathname.slice(base.length)))
      : undefined;
    if (found === "folder") {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else if (found) {
      const type = types[extname(found.file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(found.content);
    } else {
      const page = await readFile(join(folder, "404.html")).catch(() => "Page not found.\n");
      response.writeHead(404, { "content-type": types[".html"] }).end(page);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file of a URL path; `folder` if only the trailing slash is missing. */
async function read(
  folder: string,
  path: string,
): Promise<{ file: string; content: Buffer } | "folder" | undefined> {
  const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  // Checked after decoding, because `%2e%2e` is `..` too.
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    return { file, content: await readFile(file) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR" ? "folder" : undefined;
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
