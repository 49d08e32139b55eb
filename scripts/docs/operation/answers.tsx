import { Heading, Inline } from "../components/text.tsx";
import type { Api } from "../contract/api.ts";
import { sharedForms } from "../contract/error-bodies.ts";
import type { Answer, Media } from "../contract/responses.ts";
import { refName } from "../contract/schema-text.ts";
import type { OperationView } from "../contract/view.ts";
import { useHere } from "../site/here.ts";
import { Evidence } from "./facts.tsx";
import { Contents, Fields } from "./fields.tsx";
import { statusClass } from "./response-panel.tsx";

/** The answers by status: description, media types, headers, fields. */
export function Answers({ view }: { view: OperationView }) {
  // The same body is described where it comes first.
  const first = new Map<string, string>();
  for (const { status, media } of view.answers) {
    for (const { schema } of media) {
      const name = refName(schema);
      if (name && !first.has(name)) first.set(name, status);
    }
  }
  return (
    <section class="sec">
      <header>
        <Heading id="responses">Responses</Heading>
        <button type="button" class="link end needs-js" data-expand>
          Expand all
        </button>
      </header>
      {view.answers.map((answer, index) => (
        <AnswerOf
          key={answer.status}
          answer={answer}
          open={index === 0}
          first={first}
          api={view.operation.api}
        />
      ))}
    </section>
  );
}

function AnswerOf({
  answer,
  open,
  first,
  api,
}: {
  answer: Answer;
  open: boolean;
  first: ReadonlyMap<string, string>;
  api: Api;
}) {
  const { status, evidence } = answer;
  const guides = `${api.id}/guides/`;
  return (
    <details class="acc" data-status={status} open={open} id={`response-${status}`}>
      <summary>
        <b class={statusClass(status)}>{status}</b>
        <Inline text={answer.description} />
        {evidence && <Evidence mark={evidence} />}
      </summary>
      <div>
        <Headers answer={answer} guides={guides} />
        {answer.media.length === 0 && <p class="ty">No body</p>}
        {answer.media.map((media) => (
          <MediaOf
            key={media.type}
            media={media}
            open={open}
            first={first}
            status={status}
            api={api}
          />
        ))}
      </div>
    </details>
  );
}

function MediaOf({
  media,
  open,
  first,
  status,
  api,
}: {
  media: Media;
  open: boolean;
  first: ReadonlyMap<string, string>;
  status: string;
  api: Api;
}) {
  const { link, site } = useHere();
  const guides = `${api.id}/guides/`;
  const guide = `${guides}errors/`;
  const shared =
    /^[45]/.test(status) && site.has(guide) ? sharedForms(api, media.schema) : undefined;
  const described = first.get(refName(media.schema) ?? "") ?? status;
  if (shared) {
    return (
      <p class="ty">
        {media.type}:{" "}
        {shared.map(({ title, anchor }, index) => (
          <>
            {index > 0 && " or "}
            <a href={link(`${guide}#${anchor}`)}>{title}</a>
          </>
        ))}
      </p>
    );
  }
  return (
    <>
      <p class="ty">{media.type}</p>
      {described !== status ? (
        <p class="desc">
          The same fields as <a href={`#response-${described}`}>{described}</a>.
        </p>
      ) : (
        media.inside && <Contents inside={media.inside} open={open ? 1 : 0} guides={guides} />
      )}
    </>
  );
}

function Headers({ answer, guides }: { answer: Answer; guides: string }) {
  const { link, site } = useHere();
  const guide = `${guides}rate-limits/`;
  if (answer.headers.length === 0 && answer.limitHeaders === 0) return null;
  return (
    <>
      <p class="sub">Headers</p>
      {answer.headers.length > 0 && <Fields fields={answer.headers} guides={guides} />}
      {answer.limitHeaders > 0 && (
        <p class="desc">
          The state of the limit and how long to wait, under up to {answer.limitHeaders} names.{" "}
          {site.has(guide) && <a href={link(guide)}>Rate limits</a>} lists them.
        </p>
      )}
    </>
  );
}
