/**
 * A header of a successful response; undefined if it is absent or cannot be read. Test doubles may lack
 * `headers`, and a call must not fail for a header that is only reported.
 */
export function headerOf(response: Response, name: string): string | undefined {
  try {
    const value: unknown = response.headers.get(name);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
