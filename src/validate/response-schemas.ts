/** A JSON Schema (draft 2020-12). Its references lead to `#/$defs/`. */
export type Schema = Readonly<Record<string, unknown>>;

/** The bodies of an answer by media type; empty when it has none. */
export type Content = Readonly<Record<string, Schema>>;

/** The declared answers of a contract, as the generator writes them. */
export interface ResponseSchemas {
  readonly operations: Readonly<
    Record<
      string,
      {
        /** JSON pointer to the operation in the bundled contract. */
        readonly at: string;
        /** By status: the content, or the name of one of `responses`. */
        readonly answers: Readonly<Record<string, Content | string>>;
        /** By the media type that was asked for: how its answers may be labelled (`x-also-labelled`). */
        readonly alsoLabelled?: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
  /** Answers that operations share, by their name in `#/components/responses`. */
  readonly responses: Readonly<Record<string, Content>>;
  /** The contract's `#/components/schemas`, as far as answers use them. */
  readonly $defs: Readonly<Record<string, Schema>>;
}
