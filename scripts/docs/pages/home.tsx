import { Find } from "../components/header.tsx";
import { Icon } from "../components/icon.tsx";
import { Code, CopyButton, InLanguage, PanelBody, Scroll, Tabs } from "../components/panel.tsx";
import { Html } from "../components/text.tsx";
import type { Api } from "../contract/api.ts";
import { evidenceCounts } from "../contract/facts.ts";
import { highlight } from "../markdown/highlight.ts";
import { useHere } from "../site/here.ts";
import type { Page } from "../site/page.ts";
import type { Site } from "../site/site.ts";
import { firstCall, install } from "./first-call.ts";

/** The most requested operations. */
const popular = ["listMembers", "createMock", "listCollections", "runMonitor", "listAuditLogs"];

/** A column of links on the home page. */
interface Column {
  title: string;
  links: { label: string; path: string }[];
}

/** The home page: what qodekit is, the mock and the first call, and both APIs. */
export function homePage(site: Site): Page {
  const description =
    "Two REST APIs, described once by hand: a reference, a typed client and a mock that runs on your machine.";
  return {
    path: "",
    title: "qodekit: reference for the Qoder Teams API and the Qodex API",
    label: "Home",
    description,
    languages: firstCall.map(({ key }) => key),
    body: () => <Home />,
    markdown: (link) => homeMarkdown(site, description, link),
    records: [],
  };
}

function Home() {
  const { link, site } = useHere();
  const start = site.has("client/getting-started/") ? "client/getting-started/" : "client/";
  return (
    <>
      <div class="hero">
        <div>
          <h1>Two APIs, described once, by hand.</h1>
          <p class="lead">
            The reference of the Qoder Teams API and the Qodex API, with a typed client and a mock
            that runs on your machine. Every operation shows how certain its description is.
          </p>
          <Find big label="An operation, a path, an error code …" />
          <div class="row">
            <a class="btn" href={link(start)}>
              Get started
            </a>
            <a class="btn lo" href={link("mock/")}>
              Run the mock
            </a>
          </div>
        </div>
        <Steps />
      </div>
      <Fillings />
      <div class="cards">
        {[...site.apis].reverse().map((api) => (
          <Card key={api.id} api={api} />
        ))}
      </div>
      <div class="cols">
        {columnsOf(site).map((column) => (
          <section key={column.title}>
            <h2>{column.title}</h2>
            {column.links.map(({ label, path }) => (
              <a key={path} href={link(path)}>
                {label}
              </a>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

const Steps = () => (
  <div class="steps">
    <div class="panel" data-panel>
      <div class="ph">
        <h2>1. Start the mock</h2>
        <span class="end">
          <CopyButton label="Copy" />
        </span>
      </div>
      <Scroll class="body" label="Start the mock">
        <pre>
          <Html as="code" html={highlight(install, "sh")} />
        </pre>
      </Scroll>
    </div>
    <div class="panel langs" data-panel>
      <div class="ph">
        <h2>2. Call it</h2>
        <Tabs kind="lang" label="Language" id="lang" tabs={firstCall} />
        <span class="end">
          <CopyButton name="Copy the call" />
        </span>
      </div>
      <PanelBody label="Call">
        {firstCall.map(({ key, label, grammar, code }, index) => (
          <InLanguage key={key} k={key} label={label} folded={index > 0}>
            <Code html={highlight(code, grammar)} />
          </InLanguage>
        ))}
      </PanelBody>
    </div>
  </div>
);

function Card({ api }: { api: Api }) {
  const { link } = useHere();
  const counts = evidenceCounts(api);
  return (
    <a class="card" href={link(`${api.id}/`)}>
      <h2>
        {api.title}
        <Icon name="right" />
      </h2>
      <p>{api.summary}</p>
      <dl>
        <div>
          <dt>Operations</dt>
          <dd>{api.operations.length}</dd>
        </div>
        <div>
          <dt>Tags</dt>
          <dd>{api.tags.length}</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>{api.version}</dd>
        </div>
      </dl>
      <Meter counts={counts} total={api.operations.length} />
      <ul class="legend">
        {counts.map(([mark, count]) => (
          <li key={mark} class={`ev ${mark}`}>
            {count} {mark}
          </li>
        ))}
      </ul>
    </a>
  );
}

/** The shares of the evidence levels as an SVG bar: the page's policy forbids style attributes. */
function Meter({ counts, total }: { counts: readonly [string, number][]; total: number }) {
  let before = 0;
  return (
    <svg class="meter" aria-hidden="true">
      {counts.map(([mark, count]) => {
        const x = before / total;
        before += count;
        return (
          <rect
            key={mark}
            class={mark}
            x={percent(x)}
            y="-1"
            width={percent(count / total)}
            height="10"
          />
        );
      })}
    </svg>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Fill patterns for levels that colours alone do not distinguish. */
const Fillings = () => (
  <svg class="fillings" aria-hidden="true" width="0" height="0">
    <pattern id="observed" width="5" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 0h5v1.5H2v5h3V8H0z" />
    </pattern>
    <pattern id="inferred" width="4" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 0h2v1.5H0zM0 6.5h2V8H0z" />
    </pattern>
  </svg>
);

function columnsOf(site: Site): Column[] {
  const below = (section: string, limit = 5) =>
    site.pages
      .filter(({ path }) => path.startsWith(section) && path !== section)
      .slice(0, limit)
      .map(({ label, path }) => ({ label, path }));
  return [
    { title: "Guides", links: below("qodex/guides/", 6) },
    { title: "Client", links: below("client/") },
    { title: "Mock", links: below("mock/") },
    {
      title: "Popular",
      links: popular.flatMap((id) => {
        const operation = site.operation(id);
        return operation ? [{ label: operation.title, path: operation.path }] : [];
      }),
    },
  ].filter(({ links }) => links.length > 0);
}

function homeMarkdown(site: Site, description: string, link: (to: string) => string): string {
  const apis = site.apis.map(
    (api) => `- [${api.title}](${link(`${api.id}/index.md`)}): ${api.summary}`,
  );
  const calls = firstCall.map(
    ({ key, code }) => `\`\`\`${key === "curl" ? "sh" : key}\n${code}\n\`\`\``,
  );
  return `# qodekit\n\n${description}\n\n${apis.join("\n")}\n\n## Start the mock\n\n\`\`\`sh\n${install}\n\`\`\`\n\n## Call it\n\n${calls.join("\n\n")}\n`;
}
