import type { Api } from "../contract/api.ts";

/** Joins a text's lines. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** Resolves contract links such as `[Get a mock](operation:getMock)` to the pages' Markdown. */
export function rewriteLinks(text: string, api: Api, link: (to: string) => string): string {
  const rooted = text.replace(
    /\]\(\/([\w/-]+\/)\)/g,
    (_, path: string) => `](${link(`${path}index.md`)})`,
  );
  return rooted.replace(/\]\(operation:(\w+)\)/g, (_, id: string) => {
    const operation = api.operations.find((one) => one.id === id);
    if (!operation)
      throw new Error(`A text of ${api.title} links to the operation ${id}, which does not exist.`);
    return `](${link(`${operation.path}index.md`)})`;
  });
}
