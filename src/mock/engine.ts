import { fileURLToPath } from "node:url";
import { MockError } from "./errors.ts";
import { contractUrl } from "./families.ts";
import type { Answer, ContractRequest } from "./layer.ts";
import { exactOutput, negotiatedMocker } from "./negotiation.ts";
import { pagedMocker } from "./paged-mocker.ts";
import type {
  Diagnostic,
  InputValidator,
  Mocker,
  Prism,
  PrismConfig,
  PrismLogger,
  PrismOperation,
  PrismRequest,
  PrismResponse,
  Router,
} from "./prism.ts";
import type { Family, Violation } from "./types.ts";
import { brokenRule, toViolation } from "./violations.ts";

/** Answers the requests of one family. */
export interface Engine {
  readonly operations: readonly PrismOperation[];
  /** What the contract says: refuses the request, or gives an example. It never rejects. */
  answer(question: ContractRequest): Promise<Answer>;
  /** The operation that a request is for. Asking first costs nothing: `answer` does not look again. */
  operationOf(question: ContractRequest): PrismOperation | undefined;
  /** What of a request the contract does not allow. */
  checkRequest(operation: PrismOperation, question: ContractRequest): Violation[];
  /** What of an answer the contract does not declare. */
  check(operation: PrismOperation, answer: PrismResponse): Violation[];
}

/** What holds for requests that do not say otherwise in `Prefer`. */
export interface EngineDefaults {
  /** Random data in place of examples. */
  readonly dynamic?: boolean;
  /** Makes random data depend on the seed and the request alone. */
  readonly seed?: number;
}

const config: PrismConfig = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
};

/** Puts paging and a few guards around Prism, for the operations of one contract. */
export function createEngine(
  prism: Prism,
  operations: PrismOperation[],
  defaults: EngineDefaults = {},
): Engine {
  const routed = new WeakMap<PrismRequest, ReturnType<Router>>();
  const broken = new WeakMap<PrismRequest, readonly Diagnostic[]>();

  function route(input: PrismRequest): ReturnType<Router> {
    const known = routed.get(input);
    if (known) return known;
    const found = tryRoute(input);
    routed.set(input, found);
    return found;
  }
  function tryRoute(input: PrismRequest): ReturnType<Router> {
    try {
      return prism.route({ resources: operations, input });
    } catch (cause) {
      return { _tag: "Left", left: problemOf("The mock failed to find the route", 500, cause) };
    }
  }
  function operationOf(question: ContractRequest): PrismOperation | undefined {
    const found = route(question);
    return found._tag === "Right" ? found.right : undefined;
  }

  const mocker = guardMocker(pagedMocker(negotiatedMocker(prism.mock), operations));
  const validateInput = guard(prism.validateInput);
  const validateOutput = exactOutput(prism.validateOutput);
  const instance = prism.createInstance(config, {
    logger: silent,
    route: ({ input }) => route(input),
    validateInput,
    validateOutput,
    mock: (call) => {
      broken.set(call.input.data, call.input.validations);
      return mocker(call);
    },
  });

  async function answer(question: ContractRequest): Promise<Answer> {
    const failed = (problem: Error): Answer => {
      const body = prism.toProblem(problem);
      const { additional } = problem as Error & {
        additional?: { headers?: Record<string, string> };
      };
      const headers = textHeaders({
        "content-type": "application/problem+json",
        ...additional?.headers,
      });
      const text = JSON.stringify(body);
      // The contract may declare no answer to a broken request. What is broken is reported all the same.
      const violations = (broken.get(question) ?? []).map((rule) => toViolation("request", rule));
      return {
        status: body.status,
        headers,
        body: text,
        operation: operationOf(question),
        violations,
      };
    };
    try {
      const wish = prism.preferences(question);
      if (wish._tag === "Left") return failed(wish.left);
      const dynamic = defaults.dynamic ?? false;
      const seed = seedFor(question, defaults.seed);
      const mock = { dynamic, seed, ...defined(wish.right) };
      const result = await instance.request(question, operations, { ...config, mock })();
      if (result._tag === "Left") return failed(result.left);
      const { output, validations } = result.right;
      const headers = textHeaders(output.headers);
      return {
        status: output.statusCode,
        headers,
        body: prism.serialize(output.body, headers["content-type"]),
        operation: operationOf(question),
        violations: [
          ...validations.input.map((broken) => toViolation("request", broken)),
          ...validations.output.map((broken) => toViolation("response", broken)),
        ],
      };
    } catch (cause) {
      return failed(problemOf("The mock failed to answer this request", 500, cause));
    }
  }
  function checkRequest(resource: PrismOperation, element: ContractRequest): Violation[] {
    const checks = [prism.validateSecurity, validateInput];
    return checks
      .map((validate) => validate({ resource, element }))
      .flatMap((checked) => (checked._tag === "Left" ? checked.left : []))
      .map((rule) => toViolation("request", rule));
  }
  function check(operation: PrismOperation, element: PrismResponse): Violation[] {
    const checked = validateOutput({ resource: operation, element });
    return checked._tag === "Left" ? checked.left.map((rule) => toViolation("response", rule)) : [];
  }
  return { operations, answer, operationOf, checkRequest, check };
}

/**
 * Reads the bundled contract of a family.
 *
 * @throws MockError `contract-not-readable`
 */
export async function readContract(prism: Prism, family: Family): Promise<PrismOperation[]> {
  const file = fileURLToPath(contractUrl(family));
  try {
    return await prism.readOperations(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MockError(
      "contract-not-readable",
      `The contract of ${family} cannot be read from ${file}: ${reason}. ` +
        "Reinstall qodekit; in its repository, run `npm run bundle`.",
      { cause },
    );
  }
}

/** Adds what Prism does not notice, and turns what makes it throw into a violation. */
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

/** Answers an `Accept` header that Prism throws at. */
function guardMocker(mock: Mocker): Mocker {
  return (call) => (logger) => {
    try {
      return mock(call)(logger);
    } catch (cause) {
      if (!/media type/.test(String(cause))) throw cause;
      return { _tag: "Left", left: problemOf("The Accept header is malformed", 400, cause) };
    }
  };
}

/** Prism keeps a seed for later requests, so each request has one: of its own, or a random one. */
const seedFor = ({ method, url }: ContractRequest, seed: number | undefined): string =>
  seed === undefined
    ? String(Math.random())
    : JSON.stringify([seed, method, url.path, Object.entries(url.query).sort()]);

const problemOf = (title: string, status: number, cause: unknown): Error =>
  Object.assign(new Error(title), {
    status,
    detail: cause instanceof Error ? cause.message : String(cause),
  });

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;

/** Header names in lower case; a header for which the contract gives no value is left out. */
function textHeaders(headers: PrismResponse["headers"] = {}): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

const nothing = (): void => {};
const silent: PrismLogger = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => silent,
};
