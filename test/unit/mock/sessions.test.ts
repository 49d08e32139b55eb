import { expect, test } from "vitest";
import { type Session, Sessions } from "../../../src/mock/sessions/sessions.ts";

const idOf = (found: ReturnType<Sessions["of"]>): string | undefined =>
  "log" in found ? found.id : `refused ${found.status}`;

test("one session too many drops the least recently used one", () => {
  const sessions = new Sessions(3);
  const [first, second] = ["a", "b", "c"].map((id) => sessions.open(id)) as [Session, Session];
  expect(idOf(sessions.of(undefined, [first.apiKey ?? ""]))).toBe("a");
  expect(idOf(sessions.of("d", []))).toBe("d");
  expect(sessions.ids()).toEqual(["c", "a", "d"]);
  expect([sessions.has(first), sessions.has(second)]).toEqual([true, false]);
  expect(idOf(sessions.of(undefined, [second.apiKey ?? ""]))).toBe("refused 401");
});

test("a request without a session uses the shared state, also with its own key", () => {
  const sessions = new Sessions();
  expect(sessions.of(undefined, [])).toBe(sessions.shared);
  expect(sessions.of(undefined, ["any"])).toBe(sessions.shared);
  expect(sessions.has(sessions.shared)).toBe(true);
  expect(sessions.ids()).toEqual([]);
});
