import { messageOf } from "../../shared/is-error.ts";
import type { ContractRequest, MockResponse } from "../middleware/middleware.ts";
import { withChoices } from "../negotiation/declared-choices.ts";
import { guardAccept } from "../negotiation/malformed-accept.ts";
import { exactOutput, negotiatedMocker } from "../negotiation/negotiation.ts";
import { mediaTypesOf, withErrorType, withMediaType } from "../negotiation/requested-type.ts";
import { selectedExample } from "../negotiation/selected-example.ts";
import { pagedMocker } from "../paging/paged-mocker.ts";
import type { Violation } from "../types.ts";
import { spelledRequest, spelledResponse } from "../validation/spelling.ts";
import { validRequests } from "../validation/valid-request.ts";
import { validResponses } from "../validation/valid-response.ts";
import { exampleMocker } from "./example-mocker.ts";
import { nearestRoutes } from "./nearest-route.ts";
import { preferencesOf } from "./preferences.ts";
import type {
  Diagnostic,
  InputValidator,
  MockConfig,
  Prism,
  PrismLogger,
  PrismOperation,
  PrismRequest,
  PrismResponse,
} from "./prism.ts";
import { explainRejection } from "./rejection.ts";
import { cachingMocker } from "./response-cache.ts";
import { finisher, problemResponse } from "./responses.ts";
import { createRouter, type FindRoute } from "./router.ts";
import { undeclaredValues } from "./undeclared-values.ts";
import { brokenRule, isBroken, toViolation } from "./violations.ts";

/** Handles the requests of one API according to its contract. */
export interface Engine {
  readonly operations: readonly PrismOperation[];
  /** Rejects the request, or returns an example. The promise never rejects. */
  respond(request: ContractRequest): Promise<MockResponse>;
  /** The operation of a request. Calling it first costs nothing: `respond` does not look it up again. */
  operationOf(request: ContractRequest): PrismOperation | undefined;
  /** Violations of the request. */
  checkRequest(operation: PrismOperation, request: ContractRequest): Violation[];
  /** Violations of the response. */
  check(operation: PrismOperation, response: PrismResponse): Violation[];
}

/** Defaults for requests without `Prefer`. */
export interface EngineDefaults {
  /** Random data instead of examples. */
  readonly dynamic?: boolean;
  /** Makes random data depend only on the seed and the request. */
  readonly seed?: number;
  /** Rejects undeclared parameters and values, instead of reporting them. */
  readonly strict?: boolean;
}

/**
 * Combines Prism's parts for the operations of one contract, as Prism does itself: find the operation,
 * validate the request, choose the response, validate the response. Adds finite lists, a few guards, and a
 * cache for everything that depends only on the contract.
 */
export function createEngine(
  prism: Prism,
  operations: PrismOperation[],
  defaults: EngineDefaults = {},
): Engine {
  const route = rememberingRouter(createRouter(prism.route, operations));
  function operationOf(request: ContractRequest): PrismOperation | undefined {
    const found = route(request);
    return found._tag === "Right" ? found.right : undefined;
  }

  const chosen = guardAccept(selectedExample(exampleMocker(prism)));
  const mock = pagedMocker(cachingMocker(negotiatedMocker(chosen)));
  const validateInput = guard(prism.validateInput);
  const validateOutput = exactOutput(prism.validateOutput);
  const finish = finisher(prism, check);
  const isValidRequest = validRequests(prism.validation);
  const isValidResponse = validResponses(prism.validation);

  function brokenRules(resource: PrismOperation, element: ContractRequest): Diagnostic[] {
    if (isValidRequest(resource, element)) return [];
    return [prism.validateSecurity, validateInput].flatMap((validate) => {
      const checked = validate({ resource, element });
      if (checked._tag === "Right") return [];
      return checked.left.map((rule) => spelledRequest(resource, rule, element));
    });
  }

  const checkRequest: Engine["checkRequest"] = (operation, request) =>
    brokenRules(operation, request).map((rule) => toViolation("request", rule));
  function check(resource: PrismOperation, element: PrismResponse): Violation[] {
    if (isValidResponse(resource, element)) return [];
    const checked = validateOutput({ resource, element });
    if (checked._tag === "Right") return [];
    return checked.left.map((rule) =>
      toViolation("response", spelledResponse(resource, element.statusCode, rule)),
    );
  }
  function tryHandle(request: ContractRequest, broken: Diagnostic[]): MockResponse {
    const preference = preferencesOf(prism, request);
    if (preference._tag === "Left")
      return problemResponse(prism, preference.left, operationOf(request));
    const found = route(request);
    if (found._tag === "Left") return noRoute(found.left, request);
    const operation = found.right;
    broken.push(...brokenRules(operation, request));
    const undeclared = undeclaredValues(operation, request, defaults.strict ? 0 : 1);
    // Prism must not see warnings: they would change its error responses.
    if (defaults.strict) broken.push(...undeclared);
    const notes = defaults.strict ? [] : undeclared;
    const data = withMediaType(operation, request);
    if (!data) return problemResponse(prism, notAcceptable(operation), operation, broken);
    const input = { data, validations: broken };
    const config = configFor(request, preference.right, defaults);
    const resource = withErrorType(operation, config.code, request.headers.accept);
    const made = mock({ resource, input, config })(silent);
    if (made._tag === "Left") {
      const error = withChoices(made.left, operation, config);
      return problemResponse(prism, error, operation, broken);
    }
    const response = isRejection(made.right, broken, config)
      ? explainRejection(made.right, operation, broken, request.url.path)
      : made.right;
    const finished = finish(operation, response);
    const inRequest = [...broken, ...notes].map((rule) => toViolation("request", rule));
    return { ...finished, operation, violations: [...inRequest, ...finished.violations] };
  }
  function noRoute(error: Error, { method, url }: ContractRequest): MockResponse {
    const isUnknownPath = (error as { status?: number }).status === 404;
    const near = isUnknownPath ? nearestRoutes(operations, method, url.path) : [];
    if (near.length > 0) {
      const hint = `The nearest in the contract: ${near.join(", ")}.`;
      Object.assign(error, { detail: `${(error as { detail?: string }).detail ?? ""}. ${hint}` });
    }
    return problemResponse(prism, error, undefined);
  }
  async function respond(request: ContractRequest): Promise<MockResponse> {
    const broken: Diagnostic[] = [];
    try {
      return tryHandle(request, broken);
    } catch (cause) {
      const error = problemOf("The mock failed to handle this request", 500, cause);
      return problemResponse(prism, error, operationOf(request), broken);
    }
  }
  return { operations, respond, operationOf, checkRequest, check };
}

/** Middleware looks up the operation of a request before the contract does: each lookup happens once. */
function rememberingRouter(find: FindRoute): FindRoute {
  const routed = new WeakMap<PrismRequest, ReturnType<FindRoute>>();
  return (input) => {
    const found = routed.get(input) ?? tryRoute(find, input);
    routed.set(input, found);
    return found;
  };
}

function tryRoute(find: FindRoute, input: PrismRequest): ReturnType<FindRoute> {
  try {
    return find(input);
  } catch (cause) {
    return { _tag: "Left", left: problemOf("The mock failed to find the route", 500, cause) };
  }
}

/** Adds violations that Prism misses, and turns Prism's exceptions into violations. */
function guard(validate: InputValidator): InputValidator {
  return (of) => {
    const { unreadable } = of.element as ContractRequest;
    if (unreadable !== undefined) {
      return {
        _tag: "Left",
        left: [brokenRule("unreadable", `Request body ${unreadable}`, "body")],
      };
    }
    try {
      return validate(of);
    } catch (cause) {
      return { _tag: "Left", left: [brokenRule("unreadable", `Request is unreadable: ${cause}`)] };
    }
  };
}

/** Whether a response rejects the request. A test that selects an example by name gets it unchanged. */
const isRejection = (
  { statusCode }: PrismResponse,
  broken: readonly Diagnostic[],
  { exampleKey }: MockConfig,
): boolean =>
  statusCode >= 400 && statusCode !== 401 && exampleKey === undefined && isBroken(broken);

function configFor(
  { method, url }: ContractRequest,
  preference: MockConfig,
  { dynamic = false, seed }: EngineDefaults,
): MockConfig {
  const config: MockConfig = { dynamic, ...defined(preference) };
  if (!config.dynamic) return config;
  // Without a seed, data is random and its dates are recent.
  if (seed === undefined)
    return { seed: String(Math.random()), ...unseeded(preference), ...config };
  const own = JSON.stringify([seed, method, url.path, Object.entries(url.query).sort()]);
  return { seed: own, ...config };
}

const unseeded = ({ seed }: MockConfig): MockConfig =>
  seed === undefined ? { now: Date.now() } : {};

const notAcceptable = (operation: PrismOperation): Error =>
  problemOf(
    "The server cannot produce a representation for your accept header",
    406,
    `The response has one of these media types: ${mediaTypesOf(operation).join(", ")}.`,
  );

const problemOf = (title: string, status: number, cause: unknown): Error =>
  Object.assign(new Error(title), {
    status,
    detail: messageOf(cause),
  });

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;

const nothing = (): void => {};
/** Logs nothing. */
export const silent: PrismLogger = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => silent,
};
