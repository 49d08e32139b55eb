import { afterAll, vi } from "vitest";

// Many files run in one process: none may leave its clock or its doubles to the next.
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
