import { useHere } from "../site/here.ts";
import type { Page } from "../site/page.ts";
import { versionLabel, versionTitle } from "../site/version.ts";
import { Icon, Mark } from "./icon.tsx";

/** The sections of the site, in the header and at the top of the phone menu. */
export function Sections({ current }: { current: string | undefined }) {
  const { link, site } = useHere();
  const sections = [
    ...[...site.apis].reverse().map(({ id, short }) => [id, short] as const),
    ["client", "Client"] as const,
    ["mock", "Mock"] as const,
  ];
  return sections.map(([id, label]) => (
    <a key={id} href={link(`${id}/`)} aria-current={id === current ? "true" : undefined}>
      {label}
    </a>
  ));
}

/** The button that opens the search. */
export const Find = ({ big = false, label }: { big?: boolean; label: string }) => (
  <button class={`find${big ? " big" : ""} needs-js`} type="button" data-search>
    <Icon name="search" />
    <span>{label}</span>
    <kbd>/</kbd>
  </button>
);

/** The version of this build; a script turns it into a select if several are published. */
export const Version = () => {
  const { version } = useHere().site.options;
  return (
    <span class="version" data-version={version} title={versionTitle(version)}>
      {versionLabel(version)}
    </span>
  );
};

export function Header({ page }: { page: Page }) {
  const { link } = useHere();
  return (
    <header class="top">
      <div>
        <button
          class="ic small needs-js"
          type="button"
          data-menu
          aria-expanded="false"
          aria-controls="side"
          aria-label="Menu"
        >
          <Icon name="menu" />
        </button>
        <a class="brand" href={link("")}>
          <Mark />
          qodekit
        </a>
        {/* The home page has its own, larger search. */}
        {page.path !== "" && <Find label="Search both APIs" />}
        <nav class="main-nav" aria-label="Sections">
          <Sections current={page.section} />
        </nav>
        <div class="tools">
          <Version />
          <button class="ic small needs-js" type="button" data-search aria-label="Search">
            <Icon name="search" />
          </button>
          <button class="ic needs-js" type="button" data-theme-toggle aria-label="Theme: system">
            <Icon name="auto" />
          </button>
        </div>
      </div>
    </header>
  );
}
