/** A JSON Schema (draft 2020-12). Its references point to `#/$defs/`. */
export type Schema = Readonly<Record<string, unknown>>;

/** The bodies of a response by media type; empty if it has none. */
export type Content = Readonly<Record<string, Schema>>;

/** The declared responses of a contract, written by the generator. */
export interface ResponseSchemas {
  readonly operations: Readonly<
    Record<
      string,
      {
        /** JSON pointer to the operation in the bundled contract. */
        readonly at: string;
        /** By status: the content, or a name in the shared `responses`. */
        readonly responses: Readonly<Record<string, Content | string>>;
        /** Requested media type -> other labels of its responses (`x-also-labelled`). */
        readonly alsoLabelled?: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
  /** Responses that operations share, by their name in `#/components/responses`. */
  readonly responses: Readonly<Record<string, Content>>;
  /** The part of the contract's `#/components/schemas` that responses use. */
  readonly $defs: Readonly<Record<string, Schema>>;
}
