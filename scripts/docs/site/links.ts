/**
 * The relative URL from one page to another. Relative links work under any prefix and on `file://`,
 * where a folder does not open its index.
 *
 * @param from the page that has the link, such as `qodex/mocks/getMock/`.
 * @param to the target page or file, from the root of the site; may have an anchor.
 */
export function relativeLink(from: string, to: string): string {
  const [path = "", anchor] = to.split("#") as [string, string?];
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (anchor !== undefined && path === from) return hash;
  const [source, target] = [from.split("/").slice(0, -1), path.split("/")];
  let same = 0;
  while (same < source.length && same < target.length - 1 && source[same] === target[same])
    same += 1;
  const file = target.slice(same).join("/");
  const full =
    "../".repeat(source.length - same) +
    (path === "" || path.endsWith("/") ? `${file}index.html` : file);
  return full + hash;
}
