import { Heading, Text } from "../components/text.tsx";
import type { Api } from "../contract/api.ts";
import { type SharedBody, sharedBodies } from "../contract/error-bodies.ts";
import type { Field, Inside } from "../contract/fields.ts";
import { Contents } from "../operation/fields.tsx";
import { bodyList } from "../plain/operation.ts";
import type { DocMore } from "./doc.tsx";

const title = "The fields of each body";

/** The fields of the error bodies that many operations share, at the end of the guide on errors. */
export function errorBodies(api: Api): DocMore | undefined {
  const bodies = [...sharedBodies(api).values()];
  if (bodies.length === 0) return undefined;
  return {
    id: "bodies",
    title,
    words: bodies.flatMap((body) => [body.title, ...namesOf(body.inside)]).join(" "),
    body: () => <ErrorBodies bodies={bodies} guides={`${api.id}/guides/`} />,
    markdown: (link) =>
      bodies.map((body) => `### ${body.title}\n\n${bodyList(body, api, link)}`).join("\n\n"),
  };
}

const ErrorBodies = ({ bodies, guides }: { bodies: readonly SharedBody[]; guides: string }) => (
  <>
    <Heading id="bodies">{title}</Heading>
    <div class="forms">
      {bodies.map(({ title: name, description, inside, anchor }) => (
        <section class="form" key={anchor} id={anchor}>
          <p class="form-title">{name}</p>
          <Text text={description} />
          <Contents inside={inside} guides={guides} />
        </section>
      ))}
    </div>
  </>
);

const namesOf = ({ fields, forms }: Inside): string[] =>
  [...fields, ...forms.flatMap((form) => form.fields)].map(({ name }: Field) => name);
