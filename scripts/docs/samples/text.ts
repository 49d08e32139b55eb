import type { SampleBody } from "./call.ts";

/** The number of characters per line that the reference shows without scrolling. */
export const room = 56;

/** A double-quoted string that is valid in most languages. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Indents lines; empty lines stay empty. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** Formats JSON, on one line if it fits. */
export function jsonText(value: unknown): string {
  const flat = JSON.stringify(value);
  return flat.length <= room ? flat : JSON.stringify(value, null, 2);
}

/** Joins lines and drops those that a sample does not need. */
export const lines = (...all: readonly (string | false | undefined)[]): string =>
  all.filter((line) => typeof line === "string").join("\n");

/** The header lines of a field in a multipart body. */
export const fieldHead = (name: string): string[] => [
  `Content-Disposition: form-data; name="${name}"`,
];

/** The header lines of a file in a multipart body; some servers require its type. */
export const fileHead = (name: string, file: string): string[] => [
  `${fieldHead(name)}; filename="${file}"`,
  "Content-Type: application/octet-stream",
];

type FormBody = Extract<SampleBody, { kind: "form" }>;

/** The fields and the only file of a form, for languages without a form API. */
export function singleFile(body: FormBody): {
  fields: FormBody["fields"];
  name: string;
  file: string;
} {
  const [only, ...others] = body.files;
  if (!only || others.length > 0) throw new Error("Samples support forms with exactly one file.");
  return { fields: body.fields, name: only[0], file: only[1] };
}
