import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { Html } from "./text.tsx";

/** Copies the visible code of its panel, because its own text is empty: a bare `data-copy` would be "true". */
export const CopyButton = ({ label, name }: { label?: string; name?: string }) => (
  <button class="cp needs-js" type="button" data-copy="" aria-label={name}>
    <Icon name="copy" />
    <span>{label}</span>
  </button>
);

/** A tab of a panel. */
export interface Tab {
  key: string;
  label: string;
  /** The CSS class of a status. */
  class?: string;
}

/** A row of tabs; the first one is selected. */
export const Tabs = ({
  kind,
  label,
  tabs,
  id,
}: {
  kind: "lang" | "status";
  label: string;
  tabs: readonly Tab[];
  id: string;
}) => (
  <div class="tabs" role="tablist" aria-label={label} data-tabs={kind}>
    {tabs.map((tab, index) => (
      <button
        key={tab.key}
        type="button"
        role="tab"
        id={`${id}-${tab.key}`}
        class={tab.class}
        data-k={tab.key}
        aria-selected={index === 0}
        tabIndex={index === 0 ? 0 : -1}
      >
        {tab.label}
      </button>
    ))}
  </div>
);

/** A select of examples, or the title of the only one. */
export function ExamplePick({
  examples,
  hidden = false,
  k,
}: {
  examples: readonly { name: string; summary: string }[];
  hidden?: boolean;
  k?: string;
}) {
  const [only] = examples;
  if (examples.length === 1) {
    return (
      <span class="code ex" data-k={k} hidden={hidden}>
        {only?.summary}
      </span>
    );
  }
  return (
    <label class="pick code ex" data-k={k} hidden={hidden}>
      <span class="vh">Example</span>
      <select data-ex>
        {examples.map(({ name, summary }) => (
          <option key={name} value={name}>
            {summary}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Code that its panel shows for a key and an example. */
export const Code = ({
  html,
  k,
  x,
  hidden,
}: {
  html: string;
  k?: string;
  x?: string | undefined;
  hidden?: boolean;
}) => (
  <pre class="code" data-k={k} data-x={x} hidden={hidden}>
    <Html as="code" html={html} />
  </pre>
);

/** The code of one language; without a script, all but the first are collapsed. */
export const InLanguage = ({
  k,
  label,
  folded,
  children,
}: {
  k: string;
  label: string;
  folded: boolean;
  children: ComponentChildren;
}) =>
  folded ? (
    <details class="lang" data-k={k}>
      <summary>{label}</summary>
      {children}
    </details>
  ) : (
    <div class="lang" data-k={k}>
      {children}
    </div>
  );

/** The scrollable part of a panel, which can take the focus. */
export const PanelBody = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by key
  <div class="body" role="tabpanel" tabIndex={0} aria-label={label}>
    {children}
  </div>
);

/** A scrollable part of the page, which can take the focus. */
export const Scroll = ({
  label,
  class: name,
  children,
}: {
  label: string;
  class: string;
  children: ComponentChildren;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by key
  <section class={name} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
