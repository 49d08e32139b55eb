import { Heading } from "../components/text.tsx";
import type { OperationView } from "../contract/view.ts";

/** The ports of the mock, by API. */
const ports: Readonly<Record<string, number>> = { teams: 4010, qodex: 4011 };

/** A form that sends the request to the mock on this machine. */
export function Run({ view }: { view: OperationView }) {
  const { operation } = view;
  const { api } = operation;
  const [media] = view.body?.media ?? [];
  const bodies = Object.fromEntries(
    (media?.examples ?? []).map(({ name, value }) => [name, value]),
  );
  const [example] = Object.values(bodies);
  return (
    <section class="sec run-sec needs-js">
      <header>
        <Heading id="run">Run against the mock</Heading>
        <small>no key, no account</small>
      </header>
      <div
        class="run"
        data-run={`${operation.method} ${operation.route}`}
        data-api={api.id}
        data-bodies={media ? JSON.stringify(bodies) : undefined}
      >
        <form>
          {view.parameters.flatMap(({ place, fields }) =>
            fields
              .filter((field) => field.required || place === "query")
              .map((field) => (
                <div key={field.name}>
                  <label for={`r-${field.name}`}>
                    {field.name} <small>{place}</small>
                  </label>
                  <input
                    id={`r-${field.name}`}
                    name={field.name}
                    data-in={place}
                    value={
                      field.required
                        ? field.constraints.find(({ label }) => label === "example")?.values[0]
                        : undefined
                    }
                    spellcheck={false}
                    autocomplete="off"
                  />
                </div>
              )),
          )}
          {media && /json$/.test(media.type) && (
            <div>
              <label for="r-body">
                Body <small>{media.type}</small>
              </label>
              <textarea
                id="r-body"
                name="body"
                class="mono"
                spellcheck={false}
                data-type={media.type}
              >
                {example === undefined ? "" : JSON.stringify(example, null, 2)}
              </textarea>
            </div>
          )}
          <div>
            <label for="r-base">
              Address of the mock <small>loopback only</small>
            </label>
            <input
              id="r-base"
              name="base"
              value={`http://127.0.0.1:${ports[api.id]}`}
              spellcheck={false}
              autocomplete="off"
            />
          </div>
          <div class="row">
            <button class="btn" type="submit">
              Send
            </button>
            <span>Sends a key that is not real. Nothing leaves this machine.</span>
          </div>
        </form>
        <div class="out" aria-live="polite">
          <p class="note">
            Start the mock first: <code>npx qodekit mock {api.id}</code>
          </p>
        </div>
      </div>
    </section>
  );
}
