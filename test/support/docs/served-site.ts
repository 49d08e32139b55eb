import { afterAll, beforeAll } from "vitest";
import { type DocsServer, serveDocs } from "../../../scripts/docs/serve.ts";
import type { BuiltSite } from "./built-site.ts";

/** A site behind a server. */
export interface ServedSite {
  readonly url: string;
}

/** Serves a site before the tests of a group, and stops after them. */
export function servedSite(site: BuiltSite, { base = "/" } = {}): ServedSite {
  let docs: DocsServer | undefined;
  beforeAll(async () => {
    docs = await serveDocs({ from: site.folder, base });
  });
  afterAll(() => docs?.close());
  return {
    get url() {
      if (docs === undefined) throw new Error("The site is not served yet.");
      return docs.url;
    },
  };
}
