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
  // An escaped backtick opens no span, and a run of another length does not close it.
  ["\\`<b>`", "<b>"],
  ["`a <b> ``", "<b>"],
  [`${span}a <b> \``, "<b>"],
  // A code span does not continue in the next paragraph or list item.
  ["`a\n\n<b> `", "<b>"],
  ["- `a\n- <b> `", "<b>"],
  // A span that began on the previous line inverts the next one.
  ["foo `bar\nbaz` <b> `qux", "<b>"],
  // A fence in a list ends with the list; a fence followed by words does not close.
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
