import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/paths.ts";
import type { Api, Operation } from "../contract/api.ts";
import type { MarkdownPlace } from "../markdown/render.ts";
import { relativeLink } from "./links.ts";
import type { Page } from "./page.ts";

/** Options of a build of the site. */
export interface SiteOptions {
  /** The public URL of the site, ending in a slash; unset by default. */
  home?: string | undefined;
  /** The public URL of the source files, ending in a slash. */
  source?: string | undefined;
  /** The name of this version: `next`, `v0.1`. */
  version: string;
  /** The prefix under which the site is served. */
  base: string;
  /** Whether other versions are published next to it, which the header then offers. */
  published?: boolean | undefined;
}

/** The page that is being rendered, for its components. */
export interface Here {
  site: Site;
  path: string;
  /** A link to a page or file of the site; throws if it does not exist. */
  link(to: string): string;
  /** Resolves the links of the page's texts. */
  place: MarkdownPlace;
}

/** The page for unknown URLs. */
export const notFoundPath = "404.html";

/** All pages and files of the site. */
export class Site {
  readonly apis: readonly Api[];
  readonly options: SiteOptions;
  readonly pages: Page[] = [];
  /** Other files, by their path from the root of the site. */
  readonly files = new Map<string, string | Uint8Array>();
  /** Files of the repository that are pages: `docs/guides/errors.md` -> `client/errors/`. */
  readonly sources = new Map<string, string>();
  readonly #targets = new Set<string>();
  readonly #titles = new Map<string, Operation | undefined>();
  readonly #operations = new Map<string, Operation>();

  constructor(apis: readonly Api[], options: SiteOptions) {
    this.apis = apis;
    this.options = options;
    for (const api of apis) {
      for (const operation of api.operations) {
        this.#operations.set(`${api.id} ${operation.id}`, operation);
        const title = `${api.id} ${operation.title}`;
        // If two operations have the same title, it refers to neither.
        this.#titles.set(title, this.#titles.has(title) ? undefined : operation);
      }
    }
  }

  add(...pages: Page[]): void {
    for (const page of pages) {
      if (this.#targets.has(page.path)) throw new Error(`Two pages have the path /${page.path}.`);
      this.#targets.add(page.path);
      if (page.markdown) this.#targets.add(`${page.path}index.md`);
      this.pages.push(page);
    }
  }

  /** Reserves the paths of files that are written last, such as the search index. */
  reserve(...paths: string[]): void {
    for (const path of paths) this.#targets.add(path);
  }

  /** Maps a source file, or a folder with a trailing slash, to its page. */
  addSource(file: string, path: string): void {
    this.sources.set(file, path);
  }

  addFile(path: string, content: string | Uint8Array): void {
    this.#targets.add(path);
    this.files.set(path, content);
  }

  has(path: string): boolean {
    return this.#targets.has(path);
  }

  /** Finds an operation by its id, in one API or, if the id is unique, in any. */
  operation(id: string, api?: string): Operation | undefined {
    if (api !== undefined) return this.#operations.get(`${api} ${id}`);
    const found = this.apis.flatMap((one) => this.#operations.get(`${one.id} ${id}`) ?? []);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The context of a page; `from` is its source file. */
  here(path: string, from?: string): Here {
    const link = (to: string): string => {
      const target = to.split("#")[0] ?? "";
      if (!this.#targets.has(target))
        throw new Error(`/${path} links to /${target}, which is no page of the site.`);
      // A server sends this page for any URL, so its links cannot be relative.
      return path === notFoundPath
        ? this.options.base + relativeLink("", to)
        : relativeLink(path, to);
    };
    return { site: this, path, link, place: this.#place(path, link, from) };
  }

  #place(path: string, link: (to: string) => string, from: string | undefined): MarkdownPlace {
    const api = this.apis.find(({ id }) => path.split("/").includes(id));
    return {
      resolve: (href) => {
        const target = this.target(href, { path, api: api?.id, from });
        if (target === undefined) return undefined;
        return /^[a-z]+:/.test(target) ? target : link(target);
      },
      titled: (title) => {
        const operation = api && this.#titles.get(`${api.id} ${title}`);
        return operation && operation.path !== path ? link(operation.path) : undefined;
      },
      identified: (id) => {
        const operation = this.operation(id, api?.id);
        return operation && operation.path !== path ? link(operation.path) : undefined;
      },
    };
  }

  /**
   * Resolves a link in a text to a path from the root of the site; undefined if readers cannot open it.
   */
  target(
    href: string,
    at: { path: string; api?: string | undefined; from?: string | undefined },
  ): string | undefined {
    const [, scheme, name = ""] = /^(operation|tag):(.+)$/.exec(href) ?? [];
    if (scheme === "operation") {
      const operation = this.operation(name, at.api) ?? this.operation(name);
      if (operation) return operation.path;
    }
    if (scheme === "tag") {
      const tags = this.apis.find(({ id }) => id === at.api)?.tags ?? [];
      const tag = tags.find((one) => one.name === decodeURIComponent(name));
      if (tag) return tag.path;
    }
    if (href.startsWith("#")) return at.path + href;
    if (href.startsWith("/") && this.has(href.slice(1).split("#")[0] ?? "")) return href.slice(1);
    if (at.from !== undefined && !href.startsWith("/")) return this.#fromFile(href, at.from);
    const where = at.from === undefined ? "" : ` (in ${at.from})`;
    throw new Error(`/${at.path} has a broken link to "${href}"${where}.`);
  }

  /** Converts a link between source files to a link between pages. */
  #fromFile(href: string, from: string): string | undefined {
    const { pathname, hash } = new URL(href, `file:///${from}`);
    const file = decodeURIComponent(pathname.slice(1)).replace(/\/$/, "");
    const folder = `${file.slice(0, file.lastIndexOf("/"))}/`;
    const page =
      this.sources.get(file) ?? this.sources.get(`${file}/README.md`) ?? this.sources.get(folder);
    if (page !== undefined) return page + hash;
    if (!existsSync(join(root, file)))
      throw new Error(`${from} links to ${href}, but ${file} does not exist.`);
    // A file that only readers of the repository have.
    return this.options.source === undefined ? undefined : new URL(file, this.options.source).href;
  }
}
