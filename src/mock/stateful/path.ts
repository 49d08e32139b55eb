/**
 * The parameters in a path, by the names that its template has for them. The segments are compared
 * from the end, because a server may stand behind a prefix.
 */
export function pathParameters(template: string, path: string): Record<string, string> {
  const names = template.split("/").reverse();
  const values = path.split("/").reverse();
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const parameter = /^\{(.+)\}$/.exec(name)?.[1];
      return parameter === undefined ? [] : [[parameter, decode(values[index] ?? "")]];
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone `%` names nothing that could be found.
  }
}
