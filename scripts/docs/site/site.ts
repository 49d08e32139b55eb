import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/paths.ts";
import type { Api, Operation } from "../contract/api.ts";
import type { MarkdownPlace } from "../markdown/render.ts";
import { relativeLink } from "./links.ts";
import type { Page } from "./page.ts";

/** What a build of the site is given. */
export interface SiteOptions {
  /** The public address of the site, with a slash at its end; none is known by default. */
  home?: string | undefined;
  /** The public address of the source files, with a slash at its end. */
  source?: string | undefined;
  /** The version that this build shows: `next`, `v0.1`. */
  version: string;
  /** The prefix under which the site is served. */
  base: string;
  /** Whether other versions are published beside it, so that the header offers them. */
  published?: boolean | undefined;
}

/** The page that is being rendered, for the components on it. */
export interface Here {
  site: Site;
  path: string;
  /** A link to a page or file of the site; throws when there is none. */
  link(to: string): string;
  /** How texts of the page resolve their links. */
  place: MarkdownPlace;
}

/** The page for addresses that do not exist. */
export const notFoundPath = "404.html";

/** All pages and files of the site. */
export class Site {
  readonly apis: readonly Api[];
  readonly options: SiteOptions;
  readonly pages: Page[] = [];
  /** Other files, from the root of the site. */
  readonly files = new Map<string, string | Uint8Array>();
  /** Files in the repository that are pages here: `docs/guides/errors.md` -> `client/errors/`. */
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
        // Two operations of one title: neither is meant.
        this.#titles.set(title, this.#titles.has(title) ? undefined : operation);
      }
    }
  }

  add(...pages: Page[]): void {
    for (const page of pages) {
      if (this.#targets.has(page.path)) throw new Error(`Two pages want to be at /${page.path}.`);
      this.#targets.add(page.path);
      if (page.markdown) this.#targets.add(`${page.path}index.md`);
      this.pages.push(page);
    }
  }

  /** A file that is made at the end, such as the index of the search. */
  reserve(...paths: string[]): void {
    for (const path of paths) this.#targets.add(path);
  }

  /** Says which page shows a file or, with a slash at its end, the files in a folder. */
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

  /** An operation by its id, in one API or, when only one has it, in any. */
  operation(id: string, api?: string): Operation | undefined {
    if (api !== undefined) return this.#operations.get(`${api} ${id}`);
    const found = this.apis.flatMap((one) => this.#operations.get(`${one.id} ${id}`) ?? []);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The surroundings of a page; `from` is the file its text comes from. */
  here(path: string, from?: string): Here {
    const link = (to: string): string => {
      const target = to.split("#")[0] ?? "";
      if (!this.#targets.has(target))
        throw new Error(`/${path} links to /${target}, which is no page of the site.`);
      // A server shows this page at any address, so its links cannot be relative.
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

  /** Where a link in a text leads, from the root of the site; undefined when readers cannot go there. */
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
    throw new Error(`/${at.path} has a link to "${href}" that leads nowhere${where}.`);
  }

  /** A link between files of the repository, as a link between pages. */
  #fromFile(href: string, from: string): string | undefined {
    const { pathname, hash } = new URL(href, `file:///${from}`);
    const file = decodeURIComponent(pathname.slice(1)).replace(/\/$/, "");
    const folder = `${file.slice(0, file.lastIndexOf("/"))}/`;
    const page =
      this.sources.get(file) ?? this.sources.get(`${file}/README.md`) ?? this.sources.get(folder);
    if (page !== undefined) return page + hash;
    if (!existsSync(join(root, file)))
      throw new Error(`${from} links to ${href}, and there is no file ${file}.`);
    // A file that only those have who have the repository.
    return this.options.source === undefined ? undefined : new URL(file, this.options.source).href;
  }
}
