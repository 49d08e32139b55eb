import type { Field, Inside } from "./fields.ts";

/** Longer lists of codes are only in the guide on errors. */
const longList = 8;

/**
 * The fields of an error, except those that the page shows elsewhere: the panel has the examples, and the
 * error table has the operation's codes. `guide` is the page with all of them; the guide itself needs no
 * link.
 */
export const brief = (inside: Inside, guide?: string): Inside => ({
  ...inside,
  fields: inside.fields.map((field) => briefField(field, guide)),
  forms: inside.forms.map((form) => ({
    ...form,
    fields: form.fields.map((field) => briefField(field, guide)),
  })),
});

function briefField(field: Field, guide: string | undefined): Field {
  const kept = field.constraints.filter(({ label }) => label !== "example");
  const isLong = kept.some(({ label, values }) => label === "values" && values.length > longList);
  const description =
    isLong && guide !== undefined
      ? `${field.description} [Errors](/${guide}) lists the known values.`.trim()
      : field.description;
  return {
    ...field,
    description,
    constraints: isLong ? kept.filter(({ label }) => label !== "values") : kept,
    inside: field.inside && brief(field.inside, guide),
  };
}
