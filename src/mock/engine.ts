import { fileURLToPath } from "node:url";
import { MockError } from "./errors.ts";
import { contractUrl } from "./families.ts";
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
} from "./prism.ts";
import type { Family, Violation } from "./types.ts";
import { brokenRule, toViolation } from "./violations.ts";

/** What the mock answers to one request. Nothing has been written to a socket yet. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The operation that was matched. */
  readonly operation: PrismOperation | undefined;
  readonly violations: readonly Violation[];
}

/** A request whose body has been read. `unreadable` says why the body could not be parsed. */
export interface Question extends PrismRequest {
  readonly unreadable?: string;
}

/** Answers the requests of one family. */
export interface Engine {
  answer(question: Question): Promise<Answer>;
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
export function createEngine(prism: Prism, operations: PrismOperation[]): Engine {
  const matched = new WeakMap<PrismRequest, PrismOperation>();
  const broken = new WeakMap<PrismRequest, readonly Diagnostic[]>();

  const mocker = guardMocker(pagedMocker(negotiatedMocker(prism.mock), operations));
  const instance = prism.createInstance(config, {
    logger: silent,
    route: (of) => {
      const found = prism.route(of);
      if (found._tag === "Right") matched.set(of.input, found.right);
      return found;
    },
    validateInput: guard(prism.validateInput),
    validateOutput: exactOutput(prism.validateOutput),
    mock: (call) => {
      broken.set(call.input.data, call.input.validations);
      return mocker(call);
    },
  });

  async function answer(question: Question): Promise<Answer> {
    const operation = (): PrismOperation | undefined => matched.get(question);
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
      return { status: body.status, headers, body: text, operation: operation(), violations };
    };
    try {
      const wish = prism.preferences(question);
      if (wish._tag === "Left") return failed(wish.left);
      const mock = { ...config.mock, ...defined(wish.right) };
      const result = await instance.request(question, operations, { ...config, mock })();
      if (result._tag === "Left") return failed(result.left);
      const { output, validations } = result.right;
      const headers = textHeaders(output.headers);
      return {
        status: output.statusCode,
        headers,
        body: prism.serialize(output.body, headers["content-type"]),
        operation: operation(),
        violations: [
          ...validations.input.map((broken) => toViolation("request", broken)),
          ...validations.output.map((broken) => toViolation("response", broken)),
        ],
      };
    } catch (cause) {
      return failed(problemOf("The mock failed to answer this request", 500, cause));
    }
  }
  return { answer };
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
    const { unreadable } = of.element as Question;
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
