import type {
  Attributes,
  ContextAPI,
  PropagationAPI,
  SpanKind,
  SpanStatusCode,
  TextMapPropagator,
  TraceAPI,
  Tracer,
} from "@opentelemetry/api";
import { ConnectionError, UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";
import { isError } from "../shared/is-error.ts";
import { isRecord } from "../shared/is-record.ts";
import type { AttemptContext, Middleware, WireRequest } from "../transport/middleware.ts";

/**
 * The used part of `@opentelemetry/api`. The caller passes it in, so that only users of tracing install
 * it.
 */
export interface OpenTelemetryApi {
  readonly trace: Pick<TraceAPI, "getTracer" | "setSpan">;
  readonly context: Pick<ContextAPI, "active" | "with">;
  readonly propagation: Pick<PropagationAPI, "inject">;
  readonly SpanKind: typeof SpanKind;
  readonly SpanStatusCode: typeof SpanStatusCode;
}

/** The options of {@link traced}. */
export interface TracedOptions {
  /** Creates the spans. Default: the registered provider's tracer `qodekit`. */
  tracer?: Tracer | undefined;
  /**
   * Injects the trace context into the request's headers; false disables it. Default: the registered one,
   * which may also send baggage.
   */
  propagator?: Pick<TextMapPropagator, "inject"> | false | undefined;
}

/**
 * A middleware that creates one client span per attempt, following the stable HTTP conventions
 * (https://opentelemetry.io/docs/specs/semconv/http/http-spans/). The span ends when the response headers
 * arrive; it does not cover the body.
 *
 * No attribute contains a key or a parameter's value: `url.full` has `REDACTED` in their places, and
 * `error.type` is a status, the `code` of a ConnectionError such as `ECONNREFUSED`, the name of another
 * error, or `_OTHER`.
 *
 * @param api the module `@opentelemetry/api`, 1.9 or newer.
 * @throws UsageError for any other value, and if an option is unknown or invalid.
 *
 * @example
 * import * as api from "@opentelemetry/api";
 * const qodex = createQodex({ apiKey, middleware: [traced(api)] });
 */
export function traced(api: OpenTelemetryApi, options: TracedOptions = {}): Middleware {
  if (typeof (api as Partial<OpenTelemetryApi> | undefined)?.trace?.getTracer !== "function") {
    throw new UsageError(
      'traced needs the OpenTelemetry API: import * as api from "@opentelemetry/api"; traced(api).',
    );
  }
  checkOptions(options);
  const { tracer = api.trace.getTracer("qodekit"), propagator = api.propagation } = options;
  return async (request, next, attempt) => {
    const template = templateOf(attempt);
    const name = template ? `${request.method} ${template}` : request.method;
    const span = tracer.startSpan(attempt.redact(name), {
      kind: api.SpanKind.CLIENT,
      attributes: redacted(attributesOf(request, attempt, template), attempt),
    });
    const context = api.trace.setSpan(api.context.active(), span);
    let ended = false;
    const end = (failure?: string) => {
      if (ended) return;
      ended = true;
      attempt.signal.removeEventListener("abort", onAbort);
      if (failure !== undefined) {
        span.setAttribute("error.type", attempt.redact(failure));
        span.setStatus({ code: api.SpanStatusCode.ERROR });
      }
      span.end();
    };
    // An inner middleware may ignore the abort, and the span would never end.
    const onAbort = () => end(typeOf(attempt.signal.reason));
    attempt.signal.addEventListener("abort", onAbort);
    try {
      const wire = propagator ? inject(propagator, context, request) : request;
      const response = await api.context.with(context, () => next(wire));
      // Undefined if an inner middleware did not return the response; the client reports that.
      const { status } = (response as Response | undefined) ?? {};
      if (status !== undefined) span.setAttribute("http.response.status_code", status);
      end(status !== undefined && status >= 400 ? String(status) : undefined);
      return response;
    } catch (error) {
      end(typeOf(error));
      throw error;
    }
  };
}

/**
 * The path template; undefined for paths of `request()`, which are no templates and may contain values.
 */
function templateOf({ operationId, path }: AttemptContext): string | undefined {
  return operationId !== undefined || path.includes("{") ? path : undefined;
}

function attributesOf(
  { method, url }: WireRequest,
  { attempt, callId, operationId }: AttemptContext,
  template: string | undefined,
): Attributes {
  const { protocol, hostname, port, origin, pathname, searchParams } = new URL(url);
  const path = template === undefined ? "/REDACTED" : redactPath(pathname, template);
  const query = [...searchParams.keys()].map((name) => `${encodeURIComponent(name)}=REDACTED`);
  return {
    "http.request.method": method,
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "url.full": origin + path + (query.length > 0 ? `?${query.join("&")}` : ""),
    "qodekit.call_id": callId,
    ...(template === undefined ? {} : { "url.template": template }),
    ...(operationId === undefined ? {} : { "qodekit.operation_id": operationId }),
    ...(attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {}),
  };
}

/** Another middleware may have put a key in an unexpected place, such as a parameter's name. */
function redacted(attributes: Attributes, { redact }: AttemptContext): Attributes {
  const entries = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === "string" ? redact(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The path with `REDACTED` for each value of the template; a prefix from the base URL comes first. */
function redactPath(pathname: string, template: string): string {
  const given = pathname.split("/");
  const parts = template.split("/").slice(1);
  const begin = given.length - parts.length;
  // Another middleware may have changed the URL to one that does not match the template.
  const fits = parts.every((part, i) => part.includes("{") || part === given[begin + i]);
  if (begin < 1 || !fits) return "/REDACTED";
  const filled = parts.map((part) => part.replace(/\{[^{}]+\}/g, "REDACTED"));
  return [...given.slice(0, begin), ...filled].join("/");
}

function inject(
  propagator: Pick<TextMapPropagator, "inject">,
  context: Parameters<TextMapPropagator["inject"]>[0],
  request: WireRequest,
): WireRequest {
  const headers: Record<string, string> = { ...request.headers };
  propagator.inject(context, headers, {
    set: (_, name, value) => {
      headers[name.toLowerCase()] = value;
    },
  });
  return { ...request, headers };
}

function typeOf(error: unknown): string {
  try {
    if (error instanceof ConnectionError && error.code) return error.code;
    return isError(error) ? String(error.name) : "_OTHER";
  } catch {
    // An error while reading the name must not replace the original error.
    return "_OTHER";
  }
}

function checkOptions(options: TracedOptions): void {
  if (!isRecord(options)) {
    throw new UsageError(
      `traced: the options must be an object, such as { propagator: false }; got ${describeType(options)}.`,
    );
  }
  const { tracer, propagator, ...unknown } = options as TracedOptions;
  for (const name of Object.keys(unknown)) {
    throw new UsageError(`traced has no option \`${name}\`. Options: tracer, propagator.`);
  }
  if (tracer !== undefined && typeof (tracer as Tracer | null)?.startSpan !== "function") {
    throw new UsageError("traced: `tracer` must be a tracer of OpenTelemetry, with startSpan().");
  }
  const inject = propagator && (propagator as { inject?: unknown }).inject;
  if (propagator !== undefined && propagator !== false && typeof inject !== "function") {
    throw new UsageError(
      "traced: `propagator` must be false, or an object with a method inject().",
    );
  }
}
