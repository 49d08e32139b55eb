/** JSON in ASCII, with escapes for all other characters. */
export const asciiJson = (json: string): string =>
  json.replace(
    /[^\n -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
