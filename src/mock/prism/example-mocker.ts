import { usualChoice } from "../negotiation/usual-choice.ts";
import { generate } from "./dynamic/generate.ts";
import { seededNow } from "./dynamic/time.ts";
import type {
  MockCall,
  Mocker,
  Negotiated,
  Prism,
  PrismHeader,
  PrismLogger,
  PrismResponse,
} from "./prism.ts";
import { isBroken, rejectionStatus } from "./violations.ts";

/**
 * Responds with the example that Prism chooses, or with generated data for the response that it chooses.
 * Everything else (data generated from a schema, problem bodies, callbacks) goes to Prism's mocker, which
 * is loaded on demand.
 */
export const exampleMocker =
  (prism: Prism): Mocker =>
  (call) =>
  (logger) => {
    const chosen = call.resource.callbacks ? undefined : negotiate(prism, call, logger);
    const response = chosen && assemble(chosen, call.resource.deprecated, madeUp(call, chosen));
    if (response) return { _tag: "Right", right: response };
    const made = prism.mock(call)(logger);
    if (made._tag === "Left" || !chosen) return made;
    return { _tag: "Right", right: { ...made.right, ...nameOf(chosen) } };
  };

/** Generates data for a schema, if the request or the mock asks for it. */
function madeUp(
  { config, resource }: MockCall,
  chosen: Negotiated | undefined,
): ((schema: unknown) => unknown) | undefined {
  if (!config.dynamic || !chosen) return undefined;
  const { seed = String(Math.random()), now = seededNow } = config;
  const { contents = [] } = resource.responses.find(({ code }) => code === chosen.code) ?? {};
  const content = contents.find(({ mediaType }) => mediaType === chosen.mediaType);
  const shown = content?.examples?.map(({ value }) => value) ?? [];
  return (schema) =>
    generate(schema, {
      seed,
      now,
      root: resource,
      shown: schema === chosen.schema ? shown : [],
    });
}

function negotiate(
  { negotiator }: Prism,
  { resource, input, config }: MockCall,
  logger: PrismLogger,
): Negotiated | undefined {
  const accept = input.data.headers["accept"];
  const mediaTypes = config.mediaTypes ?? (accept ? accept.split(",") : undefined);
  const isRejected = isBroken(input.validations);
  const usual = isRejected ? undefined : usualChoice(resource, config, mediaTypes);
  if (usual) return usual;
  const statuses = rejectionStatuses[rejectionStatus(input.validations)];
  const isAsked = config.code !== undefined && statuses.includes(config.code);
  const negotiation = isRejected
    ? negotiator().negotiateOptionsForInvalidRequest(
        resource.responses,
        statuses,
        isAsked ? config.exampleKey : undefined,
      )
    : negotiator().negotiateOptionsForValidRequest(resource, {
        ...config,
        ...(mediaTypes && { mediaTypes }),
      });
  const chosen = negotiation(logger);
  return chosen._tag === "Right" ? chosen.right : undefined;
}

/** Prism's statuses for an invalid request: the first declared one is used. */
const rejectionStatuses: Readonly<Record<401 | 415 | 422, readonly number[]>> = {
  401: [401],
  415: [415, 422, 400],
  422: [422, 400],
};

/** The response, or `undefined` if a part of it has no example. */
function assemble(
  chosen: Negotiated,
  deprecated: boolean | undefined,
  make?: (schema: unknown) => unknown,
): PrismResponse | undefined {
  const example = chosen.bodyExample?.value;
  const body = example === undefined && chosen.schema ? make?.(chosen.schema) : example;
  if (body === undefined && chosen.schema) return undefined;
  const headers: Record<string, string | number | null> = {};
  for (const header of chosen.headers ?? []) {
    const value = exampleOf(header, make);
    if (value === undefined) return undefined;
    headers[header.name] = value;
  }
  return {
    statusCode: Number.parseInt(chosen.code, 10),
    headers: {
      ...headers,
      ...(chosen.mediaType ? { "Content-type": chosen.mediaType } : {}),
      ...(deprecated ? { deprecation: "true" } : {}),
    },
    body,
    ...nameOf(chosen),
  };
}

const nameOf = ({ bodyExample }: Negotiated): Pick<PrismResponse, "example"> =>
  bodyExample?.value === undefined ? {} : { example: bodyExample.key };

/** The example of a header; `null` if it can have no value, `undefined` if Prism must generate one. */
function exampleOf(
  { schema, examples = [] }: PrismHeader,
  make?: (schema: unknown) => unknown,
): string | number | null | undefined {
  if (!schema) return null;
  const [first] = examples;
  if (!first) return make && (make(schema) as string | number);
  return (first.value ?? null) as string | number | null;
}
