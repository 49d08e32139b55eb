import { Code, CopyButton, ExamplePick, PanelBody, Tabs } from "../components/panel.tsx";
import type { Answer, Example } from "../contract/responses.ts";
import type { OperationView } from "../contract/view.ts";
import { highlight } from "../markdown/highlight.ts";

/** The class of a status: its dot says whether it went well. */
export const statusClass = (status: string): string => `st s${status[0]}`;

/** All examples of an answer, under names that are unique in it. */
function examplesOf(answer: Answer): Example[] {
  const several = answer.media.length > 1;
  return answer.media.flatMap(({ type, examples }) =>
    examples.map((example) => ({
      ...example,
      name: several ? `${type} ${example.name}` : example.name,
      summary: example.summary,
    })),
  );
}

/** The examples of every answer, by status. */
export function ResponsePanel({ view }: { view: OperationView }) {
  const answers = view.answers.map((answer) => ({ answer, examples: examplesOf(answer) }));
  const tabs = answers.map(({ answer: { status } }) => ({
    key: status,
    label: status,
    class: statusClass(status),
  }));
  return (
    <section class="panel" data-panel aria-label="Response">
      <div class="ph">
        <Tabs kind="status" label="Status" id="status" tabs={tabs} />
        <span class="end">
          <CopyButton name="Copy the answer" />
        </span>
      </div>
      <div class="ph two" data-exrow>
        {answers.map(({ answer: { status }, examples }, index) =>
          examples.length === 0 ? null : (
            <ExamplePick key={status} k={status} examples={examples} hidden={index > 0} />
          ),
        )}
      </div>
      <PanelBody label="Example answer">
        {answers.flatMap(({ answer: { status, media }, examples }, at) =>
          examples.length === 0
            ? [
                <p key={status} class="note code" data-k={status} hidden={at > 0}>
                  {media.length === 0
                    ? "This answer has no body."
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
