import { createQodex } from "../../../src/qodex.ts";
import { createTeams, type TeamsOptions } from "../../../src/teams.ts";
import { validateQodex } from "../../../src/validate/qodex.ts";
import type { ResponseValidator } from "../../../src/validate/response-validator.ts";
import { type ValidateOptions, validateTeams } from "../../../src/validate/teams.ts";

/** The options that the tests pass to every client. */
export type ClientInput = Pick<TeamsOptions, "apiKey" | "baseUrl" | "fetch" | "retry" | "validate">;

interface ApiUnderTest {
  /** Creates the client. */
  readonly create: (options: ClientInput) => object;
  /** Creates the validator of its responses. */
  readonly validate: (options?: ValidateOptions) => ResponseValidator;
  /** The path parameters that `create` sets for the client. */
  readonly once: Readonly<Record<string, string>>;
  /** The keys besides `apiKey` that `create` sets, by security scheme. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** A new API needs only an entry here to be tested against its contract. */
const apis: Readonly<Record<string, ApiUnderTest>> = {
  teams: {
    create: (options) => createTeams({ organizationId: "org_once", ...options }),
    validate: validateTeams,
    once: { organization_id: "org_once" },
  },
  qodex: {
    // The mock returns 429 on request, and tests should not wait for the reset.
    create: (options) =>
      createQodex({ scimKey: "scim-key-of-the-tests", limiter: false, ...options }),
    validate: validateQodex,
    once: {},
    keys: { scimKey: "scim-key-of-the-tests" },
  },
};

/** A method of a client in the tests; its operation is unknown at compile time. */
export type AnyMethod = (input?: object) => AnyCall;

/** A call of any operation; a list also has the iterator. */
export interface AnyCall extends Promise<unknown>, AsyncIterable<unknown> {
  withResponse(): Promise<{ data: unknown; response: Response; requestId: string | undefined }>;
}

/** A client by resource and method. */
export type AnyClient = Readonly<Record<string, Readonly<Record<string, AnyMethod>>>>;

/** Creates the client of an API. */
export function createClient(api: string, options: ClientInput): AnyClient {
  return underTest(api).create(options) as AnyClient;
}

/** Creates the validator of an API's responses. */
export function createApiValidator(api: string, options?: ValidateOptions): ResponseValidator {
  return underTest(api).validate(options);
}

/** The path parameters that an API's client has. */
export const clientParameters = (api: string): Readonly<Record<string, string>> =>
  underTest(api).once;

/** The keys of an API besides its `apiKey`, by security scheme. */
export const otherKeys = (api: string): Readonly<Record<string, string>> =>
  underTest(api).keys ?? {};

function underTest(name: string): ApiUnderTest {
  const found = apis[name];
  if (!found) throw new Error(`test/support/client/clients.ts does not say how to test ${name}.`);
  return found;
}
