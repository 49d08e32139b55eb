import { onTestFinished } from "vitest";

/** Collects the unhandled rejections of this test. */
export function watchRejections(): unknown[] {
  const seen: unknown[] = [];
  const keep = (reason: unknown) => seen.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => {
    process.off("unhandledRejection", keep);
  });
  return seen;
}
