/**
 * The part of a path that errors, log lines and traces may show: up to the first segment that could be a
 * key or an id. Such a segment has 24 characters or more, or 12 or more including digits; it and the rest
 * are replaced with `…`.
 *
 * @example
 * visiblePath("/v1/keys/qk_1a2b3c4d5e6f7g8h/rotate"); // "/v1/keys/…"
 */
export function visiblePath(path: string): string {
  const segments = path.split("/");
  const at = segments.findIndex(isOpaque);
  return at < 0 ? path : [...segments.slice(0, at), "…"].join("/");
}

function isOpaque(segment: string): boolean {
  return segment.length >= 24 || (segment.length >= 12 && /\d/.test(segment));
}
