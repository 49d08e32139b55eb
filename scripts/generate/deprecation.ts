/** The text if the contract gives no reason. */
const withoutReason = "Deprecated by the vendor; no replacement is documented.";

/**
 * The forms in which descriptions give the reason and the replacement of something deprecated
 * (`openapi/README.md`).
 */
const forms: readonly [pattern: RegExp, reason: (found: string) => string][] = [
  [
    /(?<=^|\s)Deprecated: (\S.*?\.)(?=\s|$)/m,
    (text) => text.charAt(0).toUpperCase() + text.slice(1),
  ],
  [/^(Only version \d+ has this route\..*)$/m, (text) => text],
  [/^(Version \d+ only\.)/, (text) => text],
  [/^(Version \d+), deprecated\b/, (text) => `${text} is deprecated.`],
];

/**
 * The tag of a deprecated operation, parameter, schema or group of operations.
 *
 * @param description the description that an editor shows.
 * @example deprecatedTag("The name. Deprecated: fetch the element instead.")
 * // "@deprecated Fetch the element instead."
 */
export function deprecatedTag(description: string): string {
  // Each paragraph is one line here.
  const text = description.replace(/(?<!\n)\n(?!\n)/g, " ");
  for (const [pattern, reason] of forms) {
    const [, found] = pattern.exec(text) ?? [];
    if (found !== undefined) return `@deprecated ${reason(found)}`;
  }
  return `@deprecated ${withoutReason}`;
}
