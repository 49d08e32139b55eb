import { expect, test } from "vitest";
import { htmlIn, prose } from "./markdown.ts";

const span = "`".repeat(2);

test.each([
  ["plain words, 1 < 2 and a > b", undefined],
  ["R&D, and `a & b`", undefined],
  ["the path `/apis/<id>` and ``a ` <b>``", undefined],
  ["```html\n<iframe>\n```\nafter", undefined],
  ["~~~\n<!-- no comment -->\n~~~", undefined],
  ["````\n```\n<b>\n````", undefined],
  ['<iframe srcdoc="x">', "<iframe"],
  ["some <b>bold</b> words", "<b>"],
  ["</div>", "</div>"],
  ["a <!-- hidden -->", "<!--"],
  ["<?php ?>", "<?php"],
  ["<!DOCTYPE html>", "<!DOCTYPE"],
  ["<https://example.com>", "<https://example.com>"],
  ["an <img\nsrc=x>", "<img"],
  ["&lt;iframe&gt;", "&lt;"],
  ["&LT iframe", "&LT"],
  ["&#60;b>", "&#"],
  ["&#x3c;b>", "&#"],
  ["&nbsp;", "&nbsp;"],
  // An escaped backtick opens nothing, and a run of another length closes nothing.
  ["\\`<b>`", "<b>"],
  ["`a <b> ``", "<b>"],
  [`${span}a <b> \``, "<b>"],
  // A code span does not go from one paragraph or list item to the next.
  ["`a\n\n<b> `", "<b>"],
  ["- `a\n- <b> `", "<b>"],
  // A span that began on the line before turns the next one inside out.
  ["foo `bar\nbaz` <b> `qux", "<b>"],
  // A fence in a list ends with the list, and one with words behind it closes nothing.
  ["- a\n\n  ```\n<b>\n  ```", "<b>"],
  ["```\n<b>\n``` more\n<i>\n```\n<u>", "<u>"],
  ["```\nx\n```\n<b>", "<b>"],
])("htmlIn %j", (markdown, html) => {
  expect(htmlIn(markdown)).toBe(html);
});

test("prose leaves out code", () => {
  expect(prose("One `two` *three*.\n\n```\nfour\n```\n\nFive `six\nseven`.")).toEqual([
    "One  *three*.",
    "Five .",
  ]);
});
