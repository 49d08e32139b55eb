import type { Operation } from "../contract/api.ts";
import { callsOf } from "./call.ts";
import { outlineOf } from "./colour.ts";
import { languages } from "./languages.ts";

/** A sample in one language, with the values of one example. */
export interface Sample {
  /** The key of a language in `languages.ts`. */
  language: string;
  /** The name of the body's example; `example` for a call without one. */
  example: string;
  /** The title of the example. */
  title: string;
  code: string;
  /** The sample without its URL and JSON, used for highlighting. */
  outline: string;
}

const known = new WeakMap<Operation, Sample[]>();

/** The samples of an operation: every example in every language, grouped by language. */
export function samplesOf(operation: Operation): Sample[] {
  const { api, entry } = operation;
  const samples =
    known.get(operation) ??
    languages.flatMap(({ key, write }) =>
      callsOf(api.contract, entry, api.id).map((call) => {
        const { example, title } = call;
        return {
          language: key,
          example,
          title,
          code: write(call),
          outline: write(outlineOf(call)),
        };
      }),
    );
  known.set(operation, samples);
  return samples;
}
