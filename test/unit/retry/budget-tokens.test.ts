import { describe, expect, test } from "vitest";
import { RetryBudget } from "../../../src/retry/budget.ts";

function drain(budget: RetryBudget): number {
  let taken = 0;
  while (taken < 1000 && budget.take()) taken += 1;
  return taken;
}

describe("the retry budget", () => {
  test("starts with ten retries", () => {
    expect(drain(new RetryBudget())).toBe(10);
  });

  test("accepts another capacity", () => {
    expect(drain(new RetryBudget(3))).toBe(3);
  });

  test("stays empty without a success", () => {
    const budget = new RetryBudget(1);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, false, false]);
  });

  test("ten successes pay for one retry, nine do not", () => {
    const budget = new RetryBudget();
    drain(budget);
    for (let i = 0; i < 9; i += 1) budget.refund();
    expect(budget.take()).toBe(false);
    budget.refund();
    expect(budget.take()).toBe(true);
    expect(budget.take()).toBe(false);
  });

  test("a hundred successes pay for exactly ten retries: nothing is lost to rounding", () => {
    const budget = new RetryBudget(100);
    drain(budget);
    for (let i = 0; i < 100; i += 1) budget.refund();
    expect(drain(budget)).toBe(10);
  });

  test("successes never fill it beyond its capacity", () => {
    const budget = new RetryBudget(2);
    for (let i = 0; i < 1000; i += 1) budget.refund();
    expect(drain(budget)).toBe(2);
  });
});
