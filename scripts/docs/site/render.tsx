import { renderToString } from "preact-render-to-string";
import { Document } from "../components/document.tsx";
import { HereContext } from "./here.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** Renders a page as HTML. */
export function renderPage(site: Site, page: Page): string {
  const here = site.here(page.path, page.from);
  const html = renderToString(
    <HereContext.Provider value={here}>
      <Document page={page} />
    </HereContext.Provider>,
  );
  return `<!doctype html>\n${html}\n`;
}
