/** Something that search can find. The page builder collects them; the index is made from them. */
export interface SearchRecord {
  kind: "operation" | "tag" | "guide" | "section" | "page" | "code";
  title: string;
  /** The page, from the root of the site, with an anchor: `qodex/mocks/createMock/#body`. */
  url: string;
  /** Where it is: `Qodex / Mocks`. */
  place: string;
  /** `POST`, for an operation. */
  method?: string;
  /** `/mocks/{mockId}`, for an operation. */
  path?: string;
  /** `createMock`. */
  operationId?: string;
  /** `qodex.mocks.create`. */
  client?: string;
  /** What it is called as well: `API key` for the section on authentication. */
  also?: string[];
  /** Parameter and field names, error codes; in a guide, what is set as code. */
  names?: string[];
  deprecated?: boolean;
  /** More words to find it by, plain text. */
  text?: string;
}
