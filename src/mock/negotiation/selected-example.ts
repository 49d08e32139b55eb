import type { MockCall, Mocker, PrismOperation } from "../prism/prism.ts";
import { isBroken } from "../prism/violations.ts";

/** Whether an operation declares an example of this name for a status. */
export const declaresExample = (
  { responses }: PrismOperation,
  status: number,
  name: string,
): boolean =>
  responses
    .filter(({ code }) => code === String(status))
    .flatMap(({ contents = [] }) => contents)
    .some(({ examples = [] }) => examples.some(({ key }) => key === name));

/**
 * Responds with 404 to an example that the selected response does not have. With a status, Prism looks for
 * the example in the lowest success too, and fails with 500 if that does not have it either. It ignores
 * the name if the response has no body.
 */
export const selectedExample =
  (mock: Mocker): Mocker =>
  (call) =>
  (logger) => {
    const { config, input, resource } = call;
    const { code, exampleKey } = config;
    if (!exampleKey || isBroken(input.validations)) return mock(call)(logger);
    const made = mock(withOneStatus(call))(logger);
    if (made._tag === "Left") return { _tag: "Left", left: withStatus(made.left, code) };
    const { statusCode } = made.right;
    if (declaresExample(resource, statusCode, exampleKey)) return made;
    return { _tag: "Left", left: noSuchExample(statusCode, exampleKey) };
  };

/** Leaves only the responses of the selected status, if there is one. */
function withOneStatus(call: MockCall): MockCall {
  const { code, ...config } = call.config;
  const responses = call.resource.responses.filter((response) => response.code === String(code));
  if (responses.length === 0) return call;
  return { ...call, config, resource: { ...call.resource, responses } };
}

/** Adds the status to Prism's text about an unknown example. */
function withStatus(error: Error & { detail?: string }, code: number | undefined): Error {
  const detail = error.detail?.replace(/^Response for/, `Response ${code} for`);
  return code === undefined || detail === undefined ? error : Object.assign(error, { detail });
}

/** Prism's problem for an unknown example, for a response without a body. */
const noSuchExample = (status: number, name: string): Error =>
  Object.assign(new Error("The server cannot find the requested content"), {
    name: "https://stoplight.io/prism/errors#NOT_FOUND",
    status: 404,
    detail: `Response ${status} for exampleKey: ${name} does not exist.`,
  });
