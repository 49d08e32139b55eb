import { onTestFinished } from "vitest";

/** Keeps every promise that is rejected, for this test, while nobody listens to it. */
export function watchRejections(): unknown[] {
  const seen: unknown[] = [];
  const keep = (reason: unknown) => seen.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => {
    process.off("unhandledRejection", keep);
  });
  return seen;
}
