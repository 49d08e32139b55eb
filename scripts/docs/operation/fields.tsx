import { Text } from "../components/text.tsx";
import type { Constraint } from "../contract/constraints.ts";
import type { Field, Form, Inside, Repeat } from "../contract/fields.ts";
import { useHere } from "../site/here.ts";
import { Evidence } from "./facts.tsx";

/** Options of a list of fields. */
export interface FieldsProps {
  fields: readonly Field[];
  /** The path of the API's guides: `qodex/guides/`. */
  guides: string;
  /** Nested fields are expanded down to this depth. */
  open?: number;
  depth?: number;
  /** The anchor prefix of the first level: `query-`. */
  anchor?: string | undefined;
}

/** Fields of a body or parameters, with nested fields below their parent. */
export function Fields({ fields, anchor, depth = 0, ...rest }: FieldsProps) {
  return (
    <ul class="fields">
      {fields.map((field) => (
        <li key={field.name}>
          <FieldHead field={field} id={anchor && `${anchor}${field.name}`} guides={rest.guides} />
          <Text text={field.description} />
          <Constraints list={field.constraints} />
          {field.inside && <Nested inside={field.inside} depth={depth} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

function FieldHead({
  field,
  id,
  guides,
}: {
  field: Field;
  id: string | undefined;
  guides: string;
}) {
  return (
    <div class="fh">
      <code id={id}>{field.name}</code>
      <Type field={field} guides={guides} />
      {field.required && <span class="rq">required</span>}
      {field.deprecated && <span class="dep">deprecated</span>}
      {field.evidence && <Evidence mark={field.evidence} />}
    </div>
  );
}

function Type({ field: { type }, guides }: { field: Field; guides: string }) {
  const { link, site } = useHere();
  const guide = type.guide && `${guides}${type.guide}/`;
  if (!guide || !site.has(guide)) return <span class="ty">{type.text}</span>;
  return (
    <a class="ty" href={link(guide)}>
      {type.text}
    </a>
  );
}

const Constraints = ({ list }: { list: readonly Constraint[] }) =>
  list.length === 0 ? null : (
    <dl class="cons">
      {list.map(({ label, values }) => (
        <div key={label} class={values.length > 1 ? "vals" : undefined}>
          <dt>{label}</dt>
          <dd>
            {values.map((value, index) => (
              <>
                {index > 0 && ", "}
                <code>{value}</code>
              </>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );

/** The nested fields of a field: collapsed, or a link if they are repeated. */
export function Nested({
  inside,
  depth = 0,
  open = 0,
  guides,
}: {
  inside: Inside;
  depth?: number;
  open?: number;
  guides: string;
}) {
  if (inside.repeats) return <Again repeat={inside.repeats} />;
  return (
    <details class="nest" open={depth < open} id={inside.anchor}>
      <summary>{inside.label}</summary>
      <Contents inside={inside} depth={depth + 1} open={open} guides={guides} />
    </details>
  );
}

/** A link to fields that the page has already described. */
const Again = ({ repeat: { name, anchor } }: { repeat: Repeat }) => (
  <p class="again">
    The same fields as {anchor ? <a href={`#${anchor}`}>{name}</a> : <code>{name}</code>}.
  </p>
);

/** The fields, or the variants with their fields. */
export function Contents({
  inside,
  anchor,
  ...rest
}: {
  inside: Inside;
  depth?: number;
  open?: number;
  guides: string;
  anchor?: string;
}) {
  if (inside.forms.length === 0) return <Fields fields={inside.fields} anchor={anchor} {...rest} />;
  return (
    <div class="forms">
      {inside.forms.map((form) => (
        <FormOf key={form.title} form={form} {...rest} />
      ))}
    </div>
  );
}

const FormOf = ({
  form,
  ...rest
}: {
  form: Form;
  depth?: number;
  open?: number;
  guides: string;
}) => (
  <section class="form" id={form.anchor}>
    <p class="form-title">{form.title}</p>
    <Text text={form.description} />
    {form.repeats && <Again repeat={form.repeats} />}
    {form.fields.length > 0 && <Fields fields={form.fields} {...rest} />}
  </section>
);
