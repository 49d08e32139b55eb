import { describe, expect, test } from "vitest";
import { Redactor, redactorOf } from "../../../src/observe/redactor.ts";

const redact = (text: string, ...secrets: string[]) => new Redactor(secrets).text(text);
const cut = (text: string, ...secrets: string[]) => new Redactor(secrets).text(text, true);
const code = (character: string) => character.charCodeAt(0);
const each = (text: string, write: (character: string) => string) => [...text].map(write).join("");
const u = (text: string) => each(text, (one) => `\\u${code(one).toString(16).padStart(4, "0")}`);
const percent = (text: string) => each(text, (one) => `%${code(one).toString(16)}`);
const html = (text: string) => each(text, (one) => `&#x${code(one).toString(16)};`);

describe("a secret in plain text", () => {
  test.each<[text: string, secrets: string[], clean: string]>([
    ["a secret, a secret!", ["secret"], "a [redacted], a [redacted]!"],
    ["a.c+ abc+ $&", ["a.c+", "$&$&"], "[redacted] abc+ $&"],
    ["first second", ["first"], "[redacted] second"],
    ["first second", ["second"], "first [redacted]"],
    ["X-API-KEY-ABCD", ["key-abcd"], "X-API-[redacted]"],
    ["form a+b+c+d+e", ["a b c d e"], "form [redacted]"],
    ["abcabcabd", ["abcabd"], "abc[redacted]"],
    ["aaaaaaaa!", ["aaaaa"], "[redacted]!"],
    ["Bearer k-1234567", ["Bearer k-1234567", "k-1234567"], "[redacted]"],
    ["one-secret-two", ["secret-two", "one-secret"], "[redacted]"],
    ["nothing here", [], "nothing here"],
    ["nothing here", [""], "nothing here"],
  ])("%j without %j", (text, secrets, clean) => {
    expect(redact(text, ...secrets)).toBe(clean);
  });

  test("of fewer than four characters is replaced only as a whole word", () => {
    expect(redact("abc abcd xabc abc.", "abc")).toBe("[redacted] abcd xabc [redacted].");
    expect(redact("a key k is ok", "k")).toBe("a key [redacted] is ok");
    expect(redact("abcde abcd", "abcd")).toBe("[redacted]e [redacted]");
  });
});

describe("an encoded secret: exactly the encoded stretch is replaced", () => {
  const key = 'qk/MARKER+0123="x\\é';
  test.each<[string, string]>([
    ["JSON", JSON.stringify(key).slice(1, -1)],
    ["JSON with escaped slashes", JSON.stringify(key).slice(1, -1).replaceAll("/", "\\/")],
    ["JSON within JSON", JSON.stringify(JSON.stringify(key).slice(1, -1)).slice(1, -1)],
    ["JSON, four times", [1, 2, 3, 4].reduce((text) => JSON.stringify(text).slice(1, -1), key)],
    ["JSON, every character", u(key)],
    ["JSON, every character, twice", u(u(key))],
    ["capitals", u(key).toUpperCase().replaceAll("\\U", "\\u")],
    ["a URL", encodeURIComponent(key)],
    ["a URL, twice", encodeURIComponent(encodeURIComponent(key))],
    ["a URL, nine times", [..."123456789"].reduce((text) => encodeURIComponent(text), key)],
    ["a URL, every character, Latin-1", percent(key)],
    ["a form", String(new URLSearchParams({ a: key })).slice(2)],
    ["HTML, hexadecimal", html(key)],
    ["HTML, decimal with zeros", each(key, (one) => `&#000000000${code(one)};`)],
    ["HTML, hexadecimal with zeros", each(key, (one) => `&#x00000${code(one).toString(16)};`)],
    ["HTML, named", key.replaceAll('"', "&quot;")],
    ["HTML of a URL", html(encodeURIComponent(key))],
    ["a URL in JSON in HTML", html(JSON.stringify(encodeURIComponent(key)).slice(1, -1))],
    ["UTF-8 that was read as Latin-1", key.replace("é", "\u00c3\u00a9")],
  ])("%s", (_, written) => {
    expect(redact(`<${written}>`, key)).toBe("<[redacted]>");
    expect(redact(`"k":"${written}","l":1`, key)).toBe('"k":"[redacted]","l":1');
  });

  test("a percent sign before it is no part of an escape", () => {
    const key = "8E8Ovtm/MQZ_OpxU";
    for (const written of [
      key,
      "8E8Ovtm\\/MQZ_OpxU",
      "8E8Ovtm%2FMQZ_OpxU",
      "8e8ovtm%252fmqz_opxu",
      "8E8Ovtm&#47;MQZ_OpxU",
    ]) {
      expect(redact(`100%${written}`, key)).toBe("100%[redacted]");
    }
  });

  test("the outer escapes of JSON may hide those within escapes of a URL", () => {
    const within = encodeURIComponent("\\u0071k/MARKER");
    const outer = within.replace("u", "\\u0075");
    expect(outer).toBe("%5C\\u00750071k%2FMARKER");
    expect(redact(`<${outer}>`, "qk/MARKER")).toBe("<[redacted]>");
  });

  test("characters beyond the basic plane", () => {
    const emoji = "key-😀-1234";
    for (const written of [
      "key-%F0%9F%98%80-1234",
      "key-&#x1F600;-1234",
      "key-\\ud83d\\ude00-1234",
    ]) {
      expect(redact(`<${written}>`, emoji)).toBe("<[redacted]>");
    }
  });

  test("a secret that looks encoded", () => {
    for (const key of [
      "ab%2Fcd%41ef",
      "ab\\u0041cd",
      "ab&#65;cd&amp;e",
      "a\\\\\\b\\tc",
      "\\user\\n",
      "t&k-1234",
      "u0041bcde",
    ]) {
      for (const written of [
        key,
        encodeURIComponent(key),
        JSON.stringify(key).slice(1, -1),
        JSON.stringify(u(key)).slice(1, -1),
        html(key),
      ]) {
        expect(redact(`<${written}>`, key)).toBe("<[redacted]>");
      }
    }
  });

  test("trailing backslashes are removed too where they are escaped", () => {
    for (const written of ["100%\\", "100%\\\\", "100%\\\\\\\\", "100%25%5C", "100%25%5C%5C"]) {
      expect(redact(`<${written}>`, "100%\\")).toBe("<[redacted]>");
    }
  });

  test("the quotes around it keep their backslashes", () => {
    const text = JSON.stringify(JSON.stringify({ a: "key-1/2", b: "key-1/2\\" }));
    expect(redact(text, "key-1/2")).toBe(
      JSON.stringify(JSON.stringify({ a: "[redacted]", b: "[redacted]\\" })),
    );
  });

  test("a text with more than 20 layers of escapes is replaced as a whole", () => {
    const layers = (number: number) => `100%${"25".repeat(number)} of it`;
    expect(redact(layers(19), "a-secret")).toBe(layers(19));
    expect(redact(layers(20), "a-secret")).toBe("[redacted]");
  });

  test("a preceding character that changes the escape at its beginning", () => {
    expect(redact("%ab12cd34", "ab12cd34")).toBe("%[redacted]");
    expect(redact("\\u00ab12cd34", "ab12cd34")).toBe("\\u00[redacted]");
  });

  test("text that is not an escape stays unchanged", () => {
    const text =
      "100% of %zz &# &#; &#x; &unknown; \\ \\u12 \\n \ud800 é %C3 \u00c3\u0028 &#x110000;";
    expect(redact(`${text} secret-1`, "secret-1")).toBe(`${text} [redacted]`);
  });
});

describe("the beginning of a secret at the end of a truncated text", () => {
  test("counts from eight characters", () => {
    const key = "abcdefghijklmnopqrst";
    expect(cut("key abcdefg", key)).toBe("key abcdefg");
    expect(cut("key abcdefgh", key)).toBe("key [redacted]");
    expect(cut("key abcdefghijklmnopqrs", key)).toBe("key [redacted]");
    expect(redact("key abcdefghijklmnopqrs", key)).toBe("key abcdefghijklmnopqrs");
  });

  test("counts from half of a short secret", () => {
    expect(cut("key abc", "abcdefgh")).toBe("key abc");
    expect(cut("key abcd", "abcdefgh")).toBe("key [redacted]");
    expect(cut("key a", "ab")).toBe("key [redacted]");
  });

  test("counts if it is encoded, and if the cut goes through an escape", () => {
    const key = "abcd/fgh/jklmnop";
    for (const end of [
      "abcd\\/fgh\\",
      "abcd%2ffgh%2",
      "abcd%2ffgh%",
      "abcd&#x2f;fgh&#x2",
      "abcd/fgh\\u00",
    ]) {
      expect(cut(`key ${end}`, key)).toBe("key [redacted]");
    }
  });

  test("of the shorter of two secrets counts too", () => {
    expect(cut("x-abcdefgh", "x-abcdefgZ-12345", "abcdefghijkl")).toBe("x-[redacted]");
  });
});

describe("value", () => {
  const redactor = new Redactor(["secret-1", "12345678"]);

  test("strings, names and numbers are redacted, and everything else stays", () => {
    expect(
      redactor.value({ "secret-1": ["a secret-1", 12_345_678, 5, null, true], b: { c: "\\/" } }),
    ).toEqual({ "[redacted]": ["a [redacted]", "[redacted]", 5, null, true], b: { c: "\\/" } });
  });

  test("a value that is nested too deeply is rejected, so that its owner drops it", () => {
    const nested = (depth: number) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
    expect(redactor.value(nested(200))).toEqual(nested(200));
    expect(() => redactor.value(nested(202))).toThrow(RangeError);
  });

  test("a __proto__ stays a name", () => {
    const clean = redactor.value(JSON.parse('{"__proto__":{"a":"secret-1"}}')) as object;
    expect(Object.keys(clean)).toEqual(["__proto__"]);
    expect(JSON.stringify(clean)).toBe('{"__proto__":{"a":"[redacted]"}}');
  });
});

describe("the work is proportional to the text and to the secret", () => {
  const n = 400_000;

  // Work that grows with the square would take minutes.
  test.each<[string, secret: string, text: string]>([
    ["a key of n characters, quoted", "kE7+/".repeat(n / 5), `key ${"kE7+/".repeat(n / 5)}!`],
    ["almost the key, n times", `${"a".repeat(n / 2)}b`, "a".repeat(n)],
    ["a key of n equal characters", "a".repeat(n / 2), "a".repeat(n)],
    ["n backslashes", "k".repeat(5) + "\\".repeat(11), `${"\\".repeat(n)} k`],
    ["a cookie of n parts", "part-12; ".repeat(n / 9), "part-12; ".repeat(n / 9)],
    ["n nested percents", "%252525-key", `%${"25".repeat(n / 2)}`],
    ["n zeros in an entity", "key-12345", `&#${"0".repeat(n)}107;ey-12345 &#${"0".repeat(n)}`],
  ])("%s", { timeout: 60_000 }, (_, secret, text) => {
    expect(redact(text, secret)).not.toContain(secret);
  });

  test("keys of 7,000 characters and long cookies do not fail", () => {
    const long = "kE7+/aZ\\.*(".repeat(640);
    expect(redact(`<${JSON.stringify({ long })}>`, long)).toBe('<{"long":"[redacted]"}>');
    const backslashes = `k-${"\\".repeat(11)}-y`;
    expect(redact("\\".repeat(11).concat(" k ").repeat(60), backslashes)).toContain(" k ");
  });
});

test("the most recently used redactors are kept, and no more", () => {
  const first = redactorOf(["kept-0"]);
  for (let i = 1; i < 15; i += 1) redactorOf([`kept-${i}`]);
  expect(redactorOf(["kept-0"])).toBe(first);
  for (let i = 15; i < 30; i += 1) redactorOf([`kept-${i}`]);
  expect(redactorOf(["kept-0"])).toBe(first);
  for (let i = 30; i < 50; i += 1) redactorOf([`kept-${i}`]);
  expect(redactorOf(["kept-0"])).not.toBe(first);
});
