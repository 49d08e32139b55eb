import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NotFoundError, RateLimitError, TimeoutError } from "../../../src/teams.ts";
import { answer, errorOf, stubbed } from "../../support/client/client.ts";

/** A body that starts and never ends. */
function stalled(status: number, text: string, headers: Record<string, string> = {}): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: () => new Promise(() => {}),
  });
  return new Response(body, { status, headers });
}

describe("an error whose body stalls", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("is its ApiError after a second, from what arrived", async () => {
    const teams = stubbed(async () => stalled(404, '{"code":"NotFound","message":"no"}'));
    const error = errorOf(teams.members.get({ member_id: "m" }), NotFoundError);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await error).toMatchObject({ status: 404, code: "NotFound", vendorMessage: "no" });
  });

  test("is its ApiError before the timeout, not a TimeoutError", async () => {
    const teams = stubbed(async () => stalled(404, "half"), { timeout: 300 });
    const error = errorOf(teams.members.get({ member_id: "m" }), NotFoundError);
    await vi.advanceTimersByTimeAsync(300);
    expect((await error).body).toBe("half");
  });

  test("its Retry-After is respected", async () => {
    let sent = 0;
    const teams = stubbed(async () => {
      sent += 1;
      return sent === 1 ? stalled(429, "", { "retry-after": "5" }) : answer({ id: "m" });
    });
    const call = teams.members.get({ member_id: "m" });
    await vi.advanceTimersByTimeAsync(5_900);
    expect(sent).toBe(1);
    // A second of grace, and up to half as much again of jitter.
    await vi.advanceTimersByTimeAsync(2_700);
    expect(await call).toEqual({ id: "m" });
  });

  test("without retries it is the RateLimitError", async () => {
    const teams = stubbed(async () => stalled(429, ""), { retry: false });
    const error = errorOf(teams.members.get({ member_id: "m" }), RateLimitError);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await error).status).toBe(429);
  });

  test("a success that stalls is still a TimeoutError", async () => {
    const teams = stubbed(async () => stalled(200, "{"), { timeout: 300, retry: false });
    const error = errorOf(teams.members.get({ member_id: "m" }), TimeoutError);
    await vi.advanceTimersByTimeAsync(300);
    await error;
  });
});
