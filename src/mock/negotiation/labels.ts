import { chooseMediaType } from "./accept.ts";

/**
 * How the service labels a form of an answer. Version 10 of the API Builder is asked for as
 * `application/vnd.api.v10+json`, and comes as `application/json`. The contract says so beside each
 * (`x-also-labelled`, or the label itself), but Prism does not keep that extension: a test compares.
 */
export const labelOf = (form: string): string =>
  /^application\/vnd\.[^;]+\+json$/i.test(form) ? "application/json" : form;

/**
 * Which of the declared forms an answer has: the one that the request asks for if it may have this
 * label, else that of the label. Services label their JSON loosely, so any JSON label fits the only JSON
 * form. The client's validator decides in the same way.
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
