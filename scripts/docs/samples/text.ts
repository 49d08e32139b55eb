import type { SampleBody } from "./call.ts";

/** How many characters of a line the reference shows without scrolling. */
export const room = 56;

/** A string in double quotes, as most languages read it. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Lines with blanks before them; empty lines stay empty. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** JSON for people: on one line while it fits. */
export function jsonText(value: unknown): string {
  const flat = JSON.stringify(value);
  return flat.length <= room ? flat : JSON.stringify(value, null, 2);
}

/** Lines, without the ones that a sample does not need. */
export const lines = (...all: readonly (string | false | undefined)[]): string =>
  all.filter((line) => typeof line === "string").join("\n");

/** The header lines of a field of a multipart body. */
export const fieldHead = (name: string): string[] => [
  `Content-Disposition: form-data; name="${name}"`,
];

/** The header lines of a file of a multipart body; some servers need its type. */
export const fileHead = (name: string, file: string): string[] => [
  `${fieldHead(name)}; filename="${file}"`,
  "Content-Type: application/octet-stream",
];

type FormBody = Extract<SampleBody, { kind: "form" }>;

/** The fields of a form and its only file: what the languages without a form of their own can write. */
export function singleFile(body: FormBody): {
  fields: FormBody["fields"];
  name: string;
  file: string;
} {
  const [only, ...others] = body.files;
  if (!only || others.length > 0)
    throw new Error("A sample can send a form with exactly one file.");
  return { fields: body.fields, name: only[0], file: only[1] };
}
