import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that depend on the colour scheme. */
export const colourRules: readonly string[] = ["color-contrast", "link-in-text-block"];

declare global {
  interface Window {
    axe: {
      run(
        context: string,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}

/** axe's findings in an element, one line each. */
export async function violations(
  page: Page,
  within = "html",
  rules?: readonly string[],
): Promise<string[]> {
  // The page's policy forbids external scripts; a debugger may run them.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return await page.evaluate(
    async ([selector, only]) => {
      // Selectors take a seventh of the time; the HTML identifies an element as well.
      const options = {
        resultTypes: ["violations"],
        selectors: false,
        ...(only && { runOnly: only }),
      };
      const { violations: found } = await window.axe.run(selector, options);
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
      );
    },
    [within, rules] as const,
  );
}
