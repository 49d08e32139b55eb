import { createQodex, type Qodex } from "../../../src/qodex.ts";

/** A client whose requests are never answered, and the signals that they were sent with. */
export function hanging(): { qodex: Qodex; signals: (AbortSignal | null | undefined)[] } {
  const signals: (AbortSignal | null | undefined)[] = [];
  const fetch = (_: string, init?: RequestInit) => {
    signals.push(init?.signal);
    return new Promise<Response>(() => {});
  };
  return {
    qodex: createQodex({ apiKey: "k", retry: false, limiter: false, timeout: 0, fetch }),
    signals,
  };
}
