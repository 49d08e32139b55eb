import { chooseMediaType } from "./accept.ts";

/**
 * The label that the service uses for a media type. Version 10 of the API Builder is requested as
 * `application/vnd.api.v10+json` but returned as `application/json`. The contract documents this
 * (`x-also-labelled`, or the label itself), but Prism drops the extension; a test compares both.
 */
export const labelOf = (form: string): string =>
  /^application\/vnd\.[^;]+\+json$/i.test(form) ? "application/json" : form;

/**
 * The declared media type of a response: the requested one if it may have this label, else the one of the
 * label. Services label JSON inconsistently, so any JSON label matches a single JSON media type. The
 * client's validator uses the same rule.
 */
export function formOf(
  declared: readonly string[],
  label: string,
  accept: string | undefined,
): string | undefined {
  const asked = chooseMediaType(declared, accept);
  const own = essence(label);
  if (asked !== undefined && labelOf(essence(asked)) === own) return asked;
  const labelled = declared.find((type) => essence(type) === own);
  if (labelled !== undefined || !isJson(own)) return labelled;
  const [json, ...others] = declared.filter((type) => isJson(essence(type)));
  return others.length === 0 ? json : undefined;
}

const isJson = (type: string): boolean => /[/+]json$/.test(type);

/** A media type without its parameters. */
export const essence = (type: string): string => (type.split(";")[0] ?? "").trim().toLowerCase();
