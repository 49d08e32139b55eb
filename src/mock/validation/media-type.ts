/**
 * A media type in its most common form, in lower case and without `charset=utf-8`; undefined for forms
 * that need a parser.
 */
export function simpleType(header: string): string | undefined {
  return /^([a-z]+\/[a-z\d.+-]+)(?:; ?charset="?utf-8"?)?$/.exec(header.toLowerCase())?.[1];
}

/** The fields of forms have encodings, which are checked too. */
export const isForm = (mediaType: string): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(mediaType);
