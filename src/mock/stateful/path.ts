/**
 * The parameters in a path, by their names in the template. Compares the segments from the end, because a
 * server URL may have a path prefix.
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
    return text; // An invalid percent-encoding matches no item.
  }
}
