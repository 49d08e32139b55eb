import type { ComponentChildren } from "preact";
import type { SearchRecord } from "../search/record.ts";
import type { MenuGroup } from "./menu.ts";

/** A page of the site, before it is rendered. */
export interface Page {
  /** The path: `qodex/mocks/createMock/`; empty for the home page, `404.html` for a file. */
  path: string;
  /** The source file of its text, which links are relative to. */
  from?: string;
  /** Unique in the site: `Create a mock server · Qodex API`. */
  title: string;
  /** The label in menus and pagers: `Create a mock server`. */
  label: string;
  /** One or two sentences for search engines and link previews. Unique in the site. */
  description: string;
  /** The current section in the header: `qodex`, `client`. */
  section?: string;
  /** The side menu; without one the page has the full width. */
  menu?: MenuGroup[];
  /** The languages of its samples. */
  languages?: readonly string[];
  /** The content of `<main>`. Called within the page's context. */
  body: () => ComponentChildren;
  /** The page as Markdown; links are relative to the page. */
  markdown?: (link: (to: string) => string) => string;
  /** Its search records. */
  records: SearchRecord[];
}
