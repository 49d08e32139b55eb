import { Heading, Inline } from "../components/text.tsx";
import type { Api } from "../contract/api.ts";
import { sharedForms } from "../contract/error-bodies.ts";
import type { DeclaredResponse, Media } from "../contract/responses.ts";
import { refName } from "../contract/schema-text.ts";
import type { OperationView } from "../contract/view.ts";
import { useHere } from "../site/here.ts";
import { Evidence } from "./facts.tsx";
import { Contents, Fields } from "./fields.tsx";
import { statusClass } from "./response-panel.tsx";

/** The responses by status: description, media types, headers, fields. */
export function Responses({ view }: { view: OperationView }) {
  // A repeated body is described at its first status.
  const first = new Map<string, string>();
  for (const { status, media } of view.responses) {
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
      {view.responses.map((response, index) => (
        <ResponseDetails
          key={response.status}
          response={response}
          open={index === 0}
          first={first}
          api={view.operation.api}
        />
      ))}
    </section>
  );
}

function ResponseDetails({
  response,
  open,
  first,
  api,
}: {
  response: DeclaredResponse;
  open: boolean;
  first: ReadonlyMap<string, string>;
  api: Api;
}) {
  const { status, evidence } = response;
  const guides = `${api.id}/guides/`;
  return (
    <details class="acc" data-status={status} open={open} id={`response-${status}`}>
      <summary>
        <b class={statusClass(status)}>{status}</b>
        <Inline text={response.description} />
        {evidence && <Evidence mark={evidence} />}
      </summary>
      <div>
        <Headers response={response} guides={guides} />
        {response.media.length === 0 && <p class="ty">No body</p>}
        {response.media.map((media) => (
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

function Headers({ response, guides }: { response: DeclaredResponse; guides: string }) {
  const { link, site } = useHere();
  const guide = `${guides}rate-limits/`;
  if (response.headers.length === 0 && response.limitHeaders === 0) return null;
  return (
    <>
      <p class="sub">Headers</p>
      {response.headers.length > 0 && <Fields fields={response.headers} guides={guides} />}
      {response.limitHeaders > 0 && (
        <p class="desc">
          Up to {response.limitHeaders} headers report the state of the limit and the time to wait.{" "}
          {site.has(guide) && <a href={link(guide)}>Rate limits</a>} lists them.
        </p>
      )}
    </>
  );
}
