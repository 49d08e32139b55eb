import type { ComponentChildren } from "preact";
import type { SearchRecord } from "../search/record.ts";
import type { MenuGroup } from "./menu.ts";

/** One page of the site, before it is written. */
export interface Page {
  /** Where it is: `qodex/mocks/createMock/`; empty for the home page, `404.html` for a file. */
  path: string;
  /** The file in the repository that its text comes from, for the links in it. */
  from?: string;
  /** Unique in the site: `Create a mock server · Qodex API`. */
  title: string;
  /** What menus and pagers call it: `Create a mock server`. */
  label: string;
  /** One or two sentences for search engines and link previews. Unique in the site. */
  description: string;
  /** Which of the header's sections is current: `qodex`, `client`. */
  section?: string;
  /** The menu at the side; without one the page has the full width. */
  menu?: MenuGroup[];
  /** The languages that its samples can be read in. */
  languages?: readonly string[];
  /** The content of `<main>`. Called within the page's context. */
  body: () => ComponentChildren;
  /** The same as Markdown; links are relative to the page. */
  markdown?: (link: (to: string) => string) => string;
  /** What search finds of it. */
  records: SearchRecord[];
}
