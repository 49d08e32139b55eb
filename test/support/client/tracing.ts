import { AsyncLocalStorage } from "node:async_hooks";
import * as api from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { onTestFinished } from "vitest";

/** Stores the active context like an application's context manager. */
class StoredContext implements api.ContextManager {
  readonly #storage = new AsyncLocalStorage<api.Context>();

  active(): api.Context {
    return this.#storage.getStore() ?? api.ROOT_CONTEXT;
  }

  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    context: api.Context,
    run: F,
    thisArg?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#storage.run(context, () => run.apply(thisArg, args));
  }

  bind<T>(_: api.Context, target: T): T {
    return target;
  }

  enable(): this {
    return this;
  }

  disable(): this {
    return this;
  }
}

/** Sets up OpenTelemetry like an application, for this test; returns the ended spans. */
export function recordSpans(): () => readonly ReadableSpan[] {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  forget();
  api.trace.setGlobalTracerProvider(provider);
  api.context.setGlobalContextManager(new StoredContext());
  api.propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  onTestFinished(async () => {
    forget();
    await provider.shutdown();
  });
  return () => exporter.getFinishedSpans();
}

function forget(): void {
  api.trace.disable();
  api.context.disable();
  api.propagation.disable();
}
