/** Something that search can find. The page builder collects them; the index is made from them. */
export interface SearchRecord {
  kind: "operation" | "tag" | "guide" | "section" | "page" | "code" | "method";
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
  /** Parameter and field names, error codes. */
  names?: string[];
  deprecated?: boolean;
  /** More words to find it by, plain text. */
  text?: string;
}
