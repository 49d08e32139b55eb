import { createQodex } from "../../../src/qodex.ts";
import { createTeams, type TeamsOptions } from "../../../src/teams.ts";
import { validateQodex } from "../../../src/validate/qodex.ts";
import type { ResponseValidator } from "../../../src/validate/response-validator.ts";
import { type ValidateOptions, validateTeams } from "../../../src/validate/teams.ts";

/** What the tests give to every client, whatever its API. */
export type ClientInput = Pick<TeamsOptions, "apiKey" | "baseUrl" | "fetch" | "retry" | "validate">;

interface ApiUnderTest {
  /** Makes the client. */
  readonly create: (options: ClientInput) => object;
  /** Makes the validator of its answers. */
  readonly validate: (options?: ValidateOptions) => ResponseValidator;
  /** The path parameters that `create` gives to the client once. */
  readonly once: Readonly<Record<string, string>>;
  /** The keys beside `apiKey` that `create` gives to the client, by their security scheme. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** A new API needs one entry here, and nothing else, to be tested against its contract. */
const apis: Readonly<Record<string, ApiUnderTest>> = {
  teams: {
    create: (options) => createTeams({ organizationId: "org_once", ...options }),
    validate: validateTeams,
    once: { organization_id: "org_once" },
  },
  qodex: {
    // The mock answers 429 when it is asked to, and nobody should wait until that limit is over.
    create: (options) =>
      createQodex({ scimKey: "scim-key-of-the-tests", limiter: false, ...options }),
    validate: validateQodex,
    once: {},
    keys: { scimKey: "scim-key-of-the-tests" },
  },
};

/** A method of a client, as the tests see it: the operation is not known at compile time. */
export type AnyMethod = (input?: object) => AnyCall;

/** What every call has; a list has the iterator beside it. */
export interface AnyCall extends Promise<unknown>, AsyncIterable<unknown> {
  withResponse(): Promise<{ data: unknown; response: Response; requestId: string | undefined }>;
}

/** A client by resource and method. */
export type AnyClient = Readonly<Record<string, Readonly<Record<string, AnyMethod>>>>;

/** Makes the client of an API. */
export function createClient(api: string, options: ClientInput): AnyClient {
  return underTest(api).create(options) as AnyClient;
}

/** Makes the validator of an API's answers. */
export function createApiValidator(api: string, options?: ValidateOptions): ResponseValidator {
  return underTest(api).validate(options);
}

/** The path parameters that the client of an API was given once. */
export const clientParameters = (api: string): Readonly<Record<string, string>> =>
  underTest(api).once;

/** The keys of an API that are not its `apiKey`, by their security scheme. */
export const otherKeys = (api: string): Readonly<Record<string, string>> =>
  underTest(api).keys ?? {};

function underTest(name: string): ApiUnderTest {
  const found = apis[name];
  if (!found) throw new Error(`test/support/client/clients.ts does not say how to test ${name}.`);
  return found;
}
