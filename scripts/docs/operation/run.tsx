import type { Json } from "../../generate/contract.ts";
import { ownScheme } from "../../generate/security.ts";
import { successMediaTypes } from "../../generate/success-forms.ts";
import type { RunCall } from "../browser/run/call.ts";
import { Heading } from "../components/text.tsx";
import type { OperationView, ParameterGroup } from "../contract/view.ts";

/** The mock's default ports, by API. */
const ports: Readonly<Record<string, number>> = { teams: 4010, qodex: 4011 };

/** A form that sends the request to a mock on this machine. */
export function Run({ view }: { view: OperationView }) {
  const { operation } = view;
  const { api } = operation;
  const [media] = view.body?.media ?? [];
  const isJson = media !== undefined && /json$/.test(media.type);
  const examples = isJson ? media.examples : [];
  const call: RunCall = {
    api: api.id,
    method: operation.method,
    route: operation.route,
    headers: headersOf(view, media?.type),
  };
  return (
    <section class="sec run-sec needs-js">
      <header>
        <Heading id="run">Run against the mock</Heading>
        <small>no key, no account</small>
      </header>
      <div
        class="run"
        data-run={JSON.stringify(call)}
        data-bodies={
          examples.length > 1
            ? JSON.stringify(Object.fromEntries(examples.map(({ name, value }) => [name, value])))
            : undefined
        }
      >
        <form>
          {view.parameters.map((group) => (
            <Parameters key={group.place} group={group} />
          ))}
          {media && (
            <div>
              <label for="r-body">
                Body <small>{media.type}</small>
              </label>
              {isJson ? (
                <textarea id="r-body" name="body" class="mono" spellcheck={false}>
                  {examples[0] === undefined ? "" : JSON.stringify(examples[0].value, null, 2)}
                </textarea>
              ) : (
                <input id="r-body" name="body" type="file" required={view.body?.required} />
              )}
            </div>
          )}
          <div>
            <label for="r-base">
              Address of the mock <small>on this machine</small>
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
            <span>Sends the word “any” as the key. Nothing leaves this machine.</span>
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

function Parameters({ group: { place, fields } }: { group: ParameterGroup }) {
  return (
    <>
      {fields.map(({ name, required, constraints }) => (
        <div key={name}>
          <label for={`r-${place}-${name}`}>
            {name} <small>{required ? `${place}, required` : place}</small>
          </label>
          <input
            id={`r-${place}-${name}`}
            name={name}
            data-in={place}
            required={required}
            value={
              required ? constraints.find(({ label }) => label === "example")?.values[0] : undefined
            }
            spellcheck={false}
            autocomplete="off"
          />
        </div>
      ))}
    </>
  );
}

/** The headers of the request that are no parameters. The mock accepts any key. */
function headersOf({ operation }: OperationView, type: string | undefined): Record<string, string> {
  const { contract } = operation.api;
  const { document } = contract;
  const [usual] = ((document["security"] as Json[] | undefined) ?? []).flatMap(Object.keys);
  const schemes = (document["components"] as Json)["securitySchemes"] as Json;
  const scheme = contract.resolve(schemes[ownScheme(contract, operation.entry) ?? usual ?? ""]);
  const [form = "application/json"] = successMediaTypes(contract, operation.entry);
  return {
    ...(scheme["type"] === "http"
      ? { authorization: "Bearer any" }
      : { [String(scheme["name"]).toLowerCase()]: "any" }),
    accept: form,
    ...(type !== undefined && { "content-type": type }),
  };
}
