import { plainText } from "./render.ts";

/** The title of a Markdown text: its first heading. */
export function titleOf(text: string): string {
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`The page has no title: ${text.slice(0, 80)}`);
  return plainText(title);
}

/** The first paragraph after the title. */
export function leadOf(text: string): string {
  const rest = text.slice(text.indexOf("\n", text.search(/^# /m)) + 1).trim();
  const [first = ""] = rest.split(/\n\s*\n/);
  return /^(#|\||```|- |> )/.test(first) ? "" : first;
}
