import { clientParameters } from "../../generate/client-parameters.ts";
import { methodSignature } from "../../generate/method-signatures.ts";
import { Bar } from "../components/bar.tsx";
import { Heading, Html } from "../components/text.tsx";
import type { Api, Operation } from "../contract/api.ts";
import { highlight } from "../markdown/highlight.ts";
import { useHere } from "../site/here.ts";
import type { MenuGroup } from "../site/menu.ts";
import type { Page } from "../site/page.ts";

/** The path of the page that lists all methods of an API's client. */
const methodsPath = (api: Api): string => `client/methods-${api.id}/`;

/** The declarations of a method, without comments. */
export function signatures(operation: Operation): string[] {
  const { contract } = operation.api;
  const source = methodSignature(contract, operation.entry, clientParameters(contract));
  return source
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .split(/;\s*(?:\n|$)/)
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "");
}

/** The page that lists every method of an API's client, with signatures. */
export function methodsPage(api: Api, menu: MenuGroup[]): Page {
  return {
    path: methodsPath(api),
    title: `Every method of ${api.id} · Client · qodekit`,
    label: `Methods of ${api.id}`,
    description: `All ${api.operations.length} methods of the client for the ${api.title}, with their signatures and operations.`,
    section: "client",
    menu,
    body: () => <Methods api={api} />,
    markdown: (link) => methodsMarkdown(api, link),
    // The methods are search records of their operations.
    records: [
      {
        kind: "page",
        title: `Methods of ${api.id}`,
        url: methodsPath(api),
        place: "Client",
        text: `Every method of the client for the ${api.title}, with its signature.`,
      },
    ],
  };
}

/** The highlighter treats a method named `delete` as the operator. */
const coloured = (signature: string): string =>
  highlight(signature, "ts").replace(/^<span class="k">delete</, '<span class="f">delete<');

function Methods({ api }: { api: Api }) {
  const { link } = useHere();
  const create = `create${api.id.charAt(0).toUpperCase()}${api.id.slice(1)}`;
  return (
    <>
      <Bar crumbs={[{ label: "Client", path: "client/" }, { label: `Methods of ${api.id}` }]} />
      <div class="wide">
        <h1>Every method of {api.id}</h1>
        <p class="lead">
          <code>{create}()</code> returns a client with these methods. Each takes one object with
          the parameters, <code>body</code> and the options of a call.
        </p>
        {api.tags.map((tag) => (
          <section class="sec" key={tag.slug}>
            <header>
              <Heading id={tag.slug}>{tag.name}</Heading>
            </header>
            <ul class="methods">
              {tag.operations.map((operation) => (
                <li key={operation.id}>
                  <a href={link(operation.path)}>
                    <code>{operation.client}</code>
                  </a>
                  <span>
                    {operation.deprecated ? (
                      <span class="old">{operation.title}</span>
                    ) : (
                      operation.title
                    )}
                  </span>
                  {signatures(operation).map((signature) => (
                    <pre key={signature}>
                      <Html as="code" html={coloured(signature)} />
                    </pre>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function methodsMarkdown(api: Api, link: (to: string) => string): string {
  const tags = api.tags.map((tag) => {
    const rows = tag.operations.map(
      (o) =>
        `- [\`${o.client}\`](${link(`${o.path}index.md`)}): ${o.title}. ${signatures(o)
          .map((s) => `\`${s}\``)
          .join(", ")}`,
    );
    return `## ${tag.name}\n\n${rows.join("\n")}`;
  });
  return `# Every method of ${api.id}\n\n${tags.join("\n\n")}\n`;
}
