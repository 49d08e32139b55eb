import { Bar } from "../components/bar.tsx";
import { Pager } from "../components/footer.tsx";
import { Heading, Prose, Text } from "../components/text.tsx";
import type { Operation } from "../contract/api.ts";
import { yamlOf } from "../contract/source.ts";
import { type OperationView, viewOf } from "../contract/view.ts";
import { plainText } from "../markdown/render.ts";
import { operationMarkdown } from "../plain/operation.ts";
import { languages } from "../samples/languages.ts";
import { operationRecord } from "../search/collect.ts";
import { useHere } from "../site/here.ts";
import type { MenuGroup } from "../site/menu.ts";
import type { Page } from "../site/page.ts";
import { Endpoint } from "./endpoint.tsx";
import { ErrorsTable } from "./errors-table.tsx";
import { Facts } from "./facts.tsx";
import { Contents, Fields } from "./fields.tsx";
import { RequestPanel } from "./request-panel.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import { Responses } from "./responses.tsx";
import { Run } from "./run.tsx";

/** The page of an operation. */
export function operationPage(operation: Operation, menu: MenuGroup[], title: string): Page {
  const view = viewOf(operation);
  return {
    path: operation.path,
    title,
    label: operation.title,
    description: descriptionOf(operation),
    section: operation.api.id,
    menu,
    languages: languages.map(({ key }) => key),
    body: () => <OperationBody view={view} />,
    markdown: (link) => operationMarkdown(view, link),
    records: [operationRecord(view)],
  };
}

/** The first sentences and the client's method: unique per operation. */
function descriptionOf(operation: Operation): string {
  const text = plainText(String(operation.source["description"] ?? operation.title));
  const call = `${operation.method} ${operation.route}`;
  const room = 200 - call.length;
  return `${text.length > room ? `${text.slice(0, room).replace(/\s+\S*$/, "")} …` : text} ${call}`;
}

/** The sections of the page in order, for the jump bar. */
function sectionsOf(view: OperationView): [id: string, label: string][] {
  return [
    ...view.parameters.map(({ place, title }): [string, string] => [place, title]),
    ...(view.body ? [["body", "Body"] as [string, string]] : []),
    ...(view.paging ? [["pages", "Pages"] as [string, string]] : []),
    ...(view.async ? [["async", "Asynchronous"] as [string, string]] : []),
    ["responses", "Responses"],
    ...(view.errors.length > 0 ? [["errors", "Errors"] as [string, string]] : []),
    ["run", "Run"],
  ];
}

function OperationBody({ view }: { view: OperationView }) {
  const { link, site } = useHere();
  const { operation } = view;
  const { api, tag } = operation;
  const at = api.operations.indexOf(operation);
  const neighbour = (other: Operation | undefined) =>
    other && { label: other.title, path: other.path };
  return (
    <>
      <article class="op">
        <div class="text">
          <Bar
            crumbs={[
              { label: api.short, path: `${api.id}/` },
              { label: tag.name, path: tag.path },
              { label: operation.id },
            ]}
            yaml={yamlOf(operation, site.options.source) ?? link(`${api.id}/openapi.yaml`)}
          />
          <h1>{operation.title}</h1>
          <Endpoint operation={operation} />
          <Facts view={view} />
          <Prose text={String(operation.source["description"] ?? "")} />
          <nav class="jump" aria-label="On this page">
            {sectionsOf(view).map(([id, label]) => (
              <a key={id} href={`#${id}`} class={id === "run" ? "needs-js" : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </div>
        <div class="samples">
          <div class="stick">
            <RequestPanel view={view} />
            <ResponsePanel view={view} />
          </div>
        </div>
        <div class="text">
          <Inputs view={view} />
          <Behaviour view={view} />
          <Responses view={view} />
          <ErrorsTable view={view} />
          <Run view={view} />
        </div>
      </article>
      <Pager
        previous={neighbour(api.operations[at - 1])}
        next={neighbour(api.operations[at + 1])}
      />
    </>
  );
}

function Inputs({ view }: { view: OperationView }) {
  const guides = `${view.operation.api.id}/guides/`;
  const { body } = view;
  return (
    <>
      {view.parameters.map(({ place, title, fields }) => (
        <section class="sec" key={place}>
          <header>
            <Heading id={place}>{title}</Heading>
          </header>
          <Fields fields={fields} anchor={`${place}-`} guides={guides} />
        </section>
      ))}
      {body && (
        <section class="sec">
          <header>
            <Heading id="body">Body</Heading>
            <small>
              {body.media.map(({ type }) => type).join(", ")}
              {body.required ? ", required" : ""}
            </small>
          </header>
          <Text text={body.description} />
          {body.media.map((media) =>
            media.inside ? (
              <Contents
                key={media.type}
                inside={media.inside}
                anchor="body-"
                open={1}
                guides={guides}
              />
            ) : (
              <p class="desc" key={media.type}>
                {media.type === "application/octet-stream"
                  ? "The bytes of the file."
                  : "The body has no known fields."}
              </p>
            ),
          )}
        </section>
      )}
    </>
  );
}

/** Paging, asynchronous work and timeouts. */
function Behaviour({ view }: { view: OperationView }) {
  return (
    <>
      {view.paging && (
        <section class="sec">
          <header>
            <Heading id="pages">Pages</Heading>
          </header>
          <div class="inner">
            <Prose text={view.paging.text} />
          </div>
        </section>
      )}
      {view.async && (
        <section class="sec">
          <header>
            <Heading id="async">Asynchronous</Heading>
          </header>
          <div class="inner">
            <Prose text={view.async} />
          </div>
        </section>
      )}
    </>
  );
}
