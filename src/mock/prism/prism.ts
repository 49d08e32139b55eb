import { createRequire } from "node:module";
import { once } from "../../shared/lazy.ts";
import { MockError } from "../errors.ts";
import { loadValidationParts, type ValidationParts } from "../validation/ajv.ts";

// The parts of Prism that the mock uses, in our own types: Prism is an optional peer dependency, and users
// of the client must not need its types.

/** fp-ts `Either` as plain data. */
export type Either<E, A> = { _tag: "Left"; left: E } | { _tag: "Right"; right: A };

/** A violation as Prism reports it. Severity 0 is an error, 1 a warning. */
export interface Diagnostic {
  path?: string[];
  code?: string | number;
  message: string;
  severity: number;
}

export interface PrismExample {
  key: string;
  value?: unknown;
}

export interface PrismContent {
  mediaType: string;
  schema?: unknown;
  examples?: PrismExample[];
}

/** A parameter of a request. */
export interface PrismParameter {
  name: string;
  style?: string;
  explode?: boolean;
  required?: boolean;
  deprecated?: boolean;
  schema?: unknown;
}

/** A declared header of a response. */
export interface PrismHeader extends PrismParameter {
  schema?: object;
  examples?: PrismExample[];
}

/** A declared response of an operation. */
export interface DeclaredResponse {
  code: string;
  contents?: PrismContent[];
  headers?: PrismHeader[];
}

export interface PrismSecurityScheme {
  /** Its name in the contract. */
  key?: string;
  type: string;
  /** For `http`: for example `bearer`. */
  scheme?: string;
  /** For an `apiKey`: the name and location of the header or query parameter. */
  name?: string;
  in?: string;
}

export interface PrismOperation {
  /** The `operationId`. */
  iid?: string;
  summary?: string;
  method: string;
  path: string;
  /** The operation's `x-` keys. */
  extensions?: Record<string, unknown>;
  /** The security requirements: alternatives, each a list of schemes that are all required. */
  security?: PrismSecurityScheme[][];
  request?: {
    query?: PrismParameter[];
    path?: PrismParameter[];
    headers?: PrismParameter[];
    body?: { required?: boolean; contents?: PrismContent[] };
  };
  responses: DeclaredResponse[];
  deprecated?: boolean;
  /** Requests that the API sends: callbacks. */
  callbacks?: unknown[];
  /** Recursive schemas. */
  __bundled__?: unknown;
}

export interface PrismRequest {
  method: string;
  url: { path: string; baseUrl?: string; query: Record<string, string | string[]> };
  headers: Record<string, string>;
  body: unknown;
}

export interface PrismResponse {
  statusCode: number;
  headers?: Record<string, string | number | null>;
  body?: unknown;
  /** The name of the contract's example in the body. Not part of Prism. */
  example?: string;
}

/** The preferences of a request, which override the mock's settings. */
export interface MockConfig {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
  seed?: string;
  /** Generated dates are near this time. Default: a fixed one, so that a seed repeats them. */
  now?: number;
  mediaTypes?: string[];
}

export interface MockCall {
  resource: PrismOperation;
  input: { data: PrismRequest; validations: Diagnostic[] };
  config: MockConfig;
}

export type Mocker = (call: MockCall) => (logger: PrismLogger) => Either<Error, PrismResponse>;
export type Router = (of: {
  resources: PrismOperation[];
  input: PrismRequest;
}) => Either<Error, PrismOperation>;
export type InputValidator = (of: {
  resource: PrismOperation;
  element: PrismRequest;
}) => Either<Diagnostic[], PrismRequest>;

export type OutputValidator = (of: {
  resource: PrismOperation;
  element: PrismResponse;
}) => Either<Diagnostic[], PrismResponse>;

export type PrismLogger = Record<
  "trace" | "debug" | "info" | "success" | "warn" | "error" | "fatal",
  () => void
> & { child(): PrismLogger };

/** Prism's choice of a response, before its body and headers are created. */
export interface Negotiated {
  code: string;
  mediaType?: string;
  bodyExample?: PrismExample;
  schema?: object;
  headers?: PrismHeader[];
}

type Negotiation = (logger: PrismLogger) => Either<Error, Negotiated>;

export interface Negotiator {
  negotiateOptionsForValidRequest(operation: PrismOperation, config: MockConfig): Negotiation;
  negotiateOptionsForInvalidRequest(
    responses: PrismOperation["responses"],
    statuses: readonly number[],
    exampleKey: string | undefined,
  ): Negotiation;
}

/** The parts of Prism that the mock uses. */
export interface Prism {
  version: string;
  readOperations(file: string): Promise<PrismOperation[]>;
  route: Router;
  validateSecurity: InputValidator;
  validateInput: InputValidator;
  validateOutput: OutputValidator;
  negotiator(): Negotiator;
  mock: Mocker;
  /** Reads the `Prefer` header, or the query parameters `__code`, `__example` and `__dynamic`. */
  preferences(input: PrismRequest): Either<Error, MockConfig>;
  serialize(body: unknown, contentType: string | undefined): string | undefined;
  /** Prism's validators. */
  validation(): ValidationParts;
  toProblem(error: Error): { status: number };
}

const http = "@stoplight/prism-http";
const server = "@stoplight/prism-http-server";
const install = `npm install --save-dev ${http}@5.16 ${server}@5.16`;

// Prism is CommonJS. `require` loads it the same way in Node and in test runners, which unwrap the
// `default` of an import differently.
const require = createRequire(import.meta.url);

/**
 * Finds Prism, and loads its modules on first use: most requests need none of them, and they are many and
 * slow to load.
 *
 * @throws MockError `prism-missing`, naming the package and the command that installs it.
 */
export function loadPrism(): Prism {
  loaded ??= load();
  return loaded;
}

let loaded: Prism | undefined;

function load(): Prism {
  try {
    const validator = once(() => require(`${http}/dist/validator/index.js`));
    const home = require.resolve(`${http}/package.json`);
    require.resolve(server);
    return {
      version: require(home).version,
      readOperations: (file) =>
        require(`${http}/dist/utils/operations.js`).getHttpOperationsFromSpec(file),
      route: (of) => require(`${http}/dist/router/index.js`).default(of),
      validateSecurity: (of) => validator().validateSecurity(of),
      validateInput: (of) => validator().validateInput(of),
      validateOutput: (of) => validator().validateOutput(of),
      negotiator: () => require(`${http}/dist/mocker/negotiator/NegotiatorHelpers.js`).default,
      mock: (call) => require(`${http}/dist/mocker/index.js`).default(call),
      preferences: (input) =>
        require(`${server}/dist/getHttpConfigFromRequest.js`).getHttpConfigFromRequest(input),
      serialize: (body, contentType) =>
        require(`${server}/dist/serialize.js`).serialize(body, contentType),
      validation: once(() => loadValidationParts(home)),
      toProblem: (error) => require(`${http}/dist/types.js`).ProblemJsonError.toProblemJson(error),
    };
  } catch (cause) {
    const missing = missingPackage(cause);
    const problem = missing
      ? `The mock needs the package ${missing}, which is not installed.`
      : `The mock cannot load Prism (${http} and ${server}): ${String(cause)}.`;
    throw new MockError(
      "prism-missing",
      `${problem} It is an optional dependency of qodekit. Install it with: ${install}`,
      { cause },
    );
  }
}

/** The name of the missing package, if that is the cause. */
function missingPackage(cause: unknown): string | undefined {
  const code = (cause as { code?: unknown } | null)?.code;
  if (code !== "MODULE_NOT_FOUND") return undefined;
  return /Cannot find module '((?:@[^/']+\/)?[^/'.]+)/.exec(String(cause))?.[1];
}
