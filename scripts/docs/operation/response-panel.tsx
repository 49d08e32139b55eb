import { Code, CopyButton, ExamplePick, PanelBody, Tabs } from "../components/panel.tsx";
import type { DeclaredResponse, Example } from "../contract/responses.ts";
import type { OperationView } from "../contract/view.ts";
import { highlight } from "../markdown/highlight.ts";

/** The CSS class of a status; its dot shows success or failure. */
export const statusClass = (status: string): string => `st s${status[0]}`;

/** All examples of a response, with names made unique. */
function examplesOf(response: DeclaredResponse): Example[] {
  const several = response.media.length > 1;
  return response.media.flatMap(({ type, examples }) =>
    examples.map((example) => ({
      ...example,
      name: several ? `${type} ${example.name}` : example.name,
      summary: example.summary,
    })),
  );
}

/** The examples of every response, by status. */
export function ResponsePanel({ view }: { view: OperationView }) {
  const responses = view.responses.map((response) => ({
    response,
    examples: examplesOf(response),
  }));
  const tabs = responses.map(({ response: { status } }) => ({
    key: status,
    label: status,
    class: statusClass(status),
  }));
  return (
    <section class="panel" data-panel aria-label="Response">
      <div class="ph">
        <Tabs kind="status" label="Status" id="status" tabs={tabs} />
        <span class="end">
          <CopyButton name="Copy the response" />
        </span>
      </div>
      <div class="ph two" data-exrow>
        {responses.map(({ response: { status }, examples }, index) =>
          examples.length === 0 ? null : (
            <ExamplePick key={status} k={status} examples={examples} hidden={index > 0} />
          ),
        )}
      </div>
      <PanelBody label="Example response">
        {responses.flatMap(({ response: { status, media }, examples }, at) =>
          examples.length === 0
            ? [
                <p key={status} class="note code" data-k={status} hidden={at > 0}>
                  {media.length === 0
                    ? "This response has no body."
                    : "No example of this body is known."}
                </p>,
              ]
            : examples.map(({ name, value }, index) => (
                <Code
                  key={`${status} ${name}`}
                  k={status}
                  x={name}
                  hidden={at > 0 || index > 0}
                  html={
                    typeof value === "string"
                      ? highlight(value, "text")
                      : highlight(JSON.stringify(value, null, 2), "json")
                  }
                />
              )),
        )}
      </PanelBody>
    </section>
  );
}
