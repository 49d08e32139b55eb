/** A search record. The page builder collects them for the index. */
export interface SearchRecord {
  kind: "operation" | "tag" | "guide" | "section" | "page" | "code";
  title: string;
  /** The page and its anchor, from the root of the site: `qodex/mocks/createMock/#body`. */
  url: string;
  /** The location of the hit: `Qodex / Mocks`. */
  place: string;
  /** `POST`, for an operation. */
  method?: string;
  /** `/mocks/{mockId}`, for an operation. */
  path?: string;
  /** `createMock`. */
  operationId?: string;
  /** `qodex.mocks.create`. */
  client?: string;
  /** Alternative names: `API key` for the section on authentication. */
  also?: string[];
  /** Parameter names, field names and error codes; code spans of a guide. */
  names?: string[];
  deprecated?: boolean;
  /** Further words, as plain text. */
  text?: string;
}
