import { Code, CopyButton, ExamplePick, PanelBody, Tabs } from "../components/panel.tsx";
import type { OperationView } from "../contract/view.ts";
import { highlight } from "../markdown/highlight.ts";
import { languages } from "../samples/languages.ts";
import { samplesFor } from "../samples/samples.ts";

/** The call in every language, for every example. */
export function RequestPanel({ view }: { view: OperationView }) {
  const { operation } = view;
  const samples = samplesFor(operation.api.contract, operation.entry, operation.api.id);
  const offered = languages.filter(({ key }) => samples.some(({ language }) => language === key));
  const names = [...new Set(samples.map(({ example }) => example))];
  const examples = names.map((name) => ({
    name,
    summary: samples.find(({ example }) => example === name)?.title ?? name,
  }));
  return (
    <section class="panel langs" data-panel aria-label="Request">
      <div class="ph">
        <Tabs kind="lang" label="Language" id="lang" tabs={offered} />
      </div>
      <div class="ph two">
        <ExamplePick examples={examples} />
        <span class="end">
          <CopyButton label="Copy" />
        </span>
      </div>
      <PanelBody label="Sample">
        {samples.map(({ language, example, code }) => (
          <Code
            key={`${language} ${example}`}
            k={language}
            x={example}
            hidden={example !== names[0]}
            html={highlight(code, offered.find(({ key }) => key === language)?.grammar ?? "text")}
          />
        ))}
      </PanelBody>
      <div class="pf">
        <span>Try it without a key or an account</span>
        <a class="btn sm end" href="#run">
          Run against the mock
        </a>
      </div>
    </section>
  );
}
