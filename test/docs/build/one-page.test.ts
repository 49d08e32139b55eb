import { expect, it } from "vitest";
import { selfContained } from "../../../scripts/docs/one-page.ts";

const logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const page = (script: string) =>
  `<head><meta charset="utf8" /></head><a href="/members">Members</a><a href="https://example.com/">x</a>` +
  `<script type="module">${script}</script>`;

it("turns prerendered links into anchors, and changes nothing else", () => {
  const html = selfContained(page(`img(\`${logo}\`); link('href="/members"')`));
  expect(html).toContain('<a href="#/members">');
  expect(html).toContain('<a href="https://example.com/">');
  expect(html).toContain(`link('href="/members"')`);
});

it("replaces the logo from another host, and forbids all hosts", () => {
  const html = selfContained(page(`img(\`${logo}\`)`));
  expect(html).not.toContain("cdn.redoc.ly");
  expect(html).toMatch(/img\(`data:image\/svg\+xml,[\w%.!~*'()-]+`\)/);
  expect(html).toContain("default-src 'none'");
});

it("reports a page with an unexpected structure", () => {
  expect(() => selfContained(page("no logo"))).toThrow(/scripts\/docs\/one-page\.ts/);
  expect(() => selfContained(`${logo}<p>`)).toThrow(/has changed/);
});
