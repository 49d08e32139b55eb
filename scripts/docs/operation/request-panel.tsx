import {
  Code,
  CopyButton,
  ExamplePick,
  InLanguage,
  PanelBody,
  Tabs,
} from "../components/panel.tsx";
import type { OperationView } from "../contract/view.ts";
import { colourSample } from "../samples/colour.ts";
import { languages } from "../samples/languages.ts";
import { samplesOf } from "../samples/samples.ts";

/** The samples: every language with every example. */
export function RequestPanel({ view }: { view: OperationView }) {
  const samples = samplesOf(view.operation);
  const names = [...new Set(samples.map(({ example }) => example))];
  const examples = names.map((name) => ({
    name,
    summary: samples.find(({ example }) => example === name)?.title ?? name,
  }));
  return (
    <section class="panel langs" data-panel aria-label="Request">
      <div class="ph">
        <Tabs kind="lang" label="Language" id="lang" tabs={languages} />
      </div>
      <div class="ph two">
        <ExamplePick examples={examples} />
        <span class="end">
          <CopyButton label="Copy" />
        </span>
      </div>
      <PanelBody label="Sample">
        {languages.map(({ key, label, grammar }, index) => (
          <InLanguage key={key} k={key} label={label} folded={index > 0}>
            {samples
              .filter(({ language }) => language === key)
              .map(({ example, code, outline }) => (
                <Code
                  key={example}
                  x={names.length > 1 ? example : undefined}
                  hidden={example !== names[0]}
                  html={colourSample(code, outline, grammar)}
                />
              ))}
          </InLanguage>
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
