import { Fragment } from "preact";
import { Icon } from "../components/icon.tsx";
import { Method } from "../components/method.tsx";
import type { Operation } from "../contract/api.ts";
import { hostOf } from "../contract/host.ts";

/** Method, URL and client method, each with a copy button. */
export function Endpoint({ operation }: { operation: Operation }) {
  const host = hostOf(operation.api);
  return (
    <div class="endpoint">
      <div>
        <Method name={operation.method} pill />
        <code>
          <span>{host}</span>
          <Route route={operation.route} />
        </code>
        <Copy text={host + operation.route} label="Copy the URL" />
      </div>
      <div>
        <small>client</small>
        <code>{operation.client}</code>
        <Copy text={operation.client} label="Copy the method" />
      </div>
    </div>
  );
}

/** A path with line breaks allowed before slashes, never inside a parameter. */
export const Route = ({ route }: { route: string }) =>
  route.split(/(?=\/)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part
        .split(/(\{[^}]+\})/)
        .map((piece) => (piece.startsWith("{") ? <b key={piece}>{piece}</b> : piece))}
    </Fragment>
  ));

const Copy = ({ text, label }: { text: string; label: string }) => (
  <button class="ic needs-js" type="button" data-copy={text} aria-label={label}>
    <Icon name="copy" />
  </button>
);
