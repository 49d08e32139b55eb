import { Scroll } from "../components/panel.tsx";
import { Heading } from "../components/text.tsx";
import type { OperationView } from "../contract/view.ts";
import { useHere } from "../site/here.ts";
import { statusClass } from "./response-panel.tsx";

/** The errors of an operation: code, error class, and whether the client retries. */
export function ErrorsTable({ view }: { view: OperationView }) {
  const { link, site } = useHere();
  const guide = `${view.operation.api.id}/guides/errors/`;
  const classes = site.has("client/errors/") ? link("client/errors/") : undefined;
  if (view.errors.length === 0) return null;
  return (
    <section class="sec">
      <header>
        <Heading id="errors">Errors</Heading>
        {site.has(guide) && (
          <a class="link end" href={link(guide)}>
            All errors
          </a>
        )}
      </header>
      <Scroll class="tw" label="Errors">
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">Status</th>
              <th scope="col">Code</th>
              <th scope="col">The client throws</th>
              <th scope="col">Retried</th>
            </tr>
          </thead>
          <tbody>
            {view.errors.map((row) => (
              <tr key={`${row.status} ${row.code}`}>
                <td>
                  <span class={statusClass(row.status)}>{row.status}</span>
                </td>
                <td data-l="Code">{row.code === undefined ? "none" : <code>{row.code}</code>}</td>
                <td data-l="Throws">{classes ? <a href={classes}>{row.class}</a> : row.class}</td>
                <td data-l="Retried">{row.again}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
