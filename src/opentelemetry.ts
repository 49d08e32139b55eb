export { type OpenTelemetryApi, type TracedOptions, traced } from "./tracing/traced.ts";
