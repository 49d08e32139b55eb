import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutSecrets } from "../../../../src/mock/request-log/secrets.ts";
import { runs } from "../../../support/runs.ts";

const key = "qk_SECRET_1a2b/3c4d+5e6f==é";

test.each([
  ["as it is", key],
  ["in capital letters", key.toUpperCase()],
  ["percent-encoded", encodeURIComponent(key)],
  ["percent-encoded except for delimiters", encodeURI(key)],
  ["percent-encoded twice", encodeURIComponent(encodeURIComponent(key))],
  ["encoded in its second half", "qk_SECRET_1a2b/3c4d%2B5e6f==%C3%A9"],
  ["encoded in its first half, in small letters", "qk%5fSECRET%5f1a2b/3c4d+5e6f==é"],
  ["encoded partly once, partly twice", "q%6B_SECRET%255F1a2b/3c4d%252B5e6f==é"],
])("a key %s is replaced as a whole, and nothing else", (_, written) => {
  // The capital İ has two lower-case characters.
  const text = (one: string) => `100% of İİ: "/v1/${one}/x?a=${one}&b=%41" and ${one}.`;
  expect(withoutSecrets(text(written), [key])).toBe(text("***"));
  expect(withoutSecrets({ [written]: [written] }, [key])).toEqual({ "***": ["***"] });
});

test("a broken percent-encoding in front of a key does no harm", () => {
  const text = (one: string) => `%E0%A4%A${one}%`;
  expect(withoutSecrets(text(encodeURIComponent(key)), [key])).toBe(text("***"));
});

test("a short key is replaced as a whole word, in any encoding", () => {
  expect(withoutSecrets("/a/short1/short%31/xshort1/xshort%31", ["short1"])).toBe(
    "/a/***/***/xshort1/xshort%31",
  );
});

test("a key is replaced however much of it is encoded, and how often", () => {
  const character = fc.constantFrom(..."abXY019/=+&?-_.~é€😀");
  const rounds = fc.integer({ min: 0, max: 3 });
  const written = fc.array(fc.tuple(character, rounds), { minLength: 16, maxLength: 40 });
  const encode = (text: string, times: number): string => {
    if (times === 0) return text;
    const percent = `%${"25".repeat(times - 1)}`;
    const bytes = [...Buffer.from(text)];
    return bytes.map((byte) => percent + byte.toString(16).padStart(2, "0")).join("");
  };
  fc.assert(
    fc.property(written, (parts) => {
      const secret = parts.map(([one]) => one).join("");
      const found = parts.map(([one, times]) => encode(one, times)).join("");
      expect(withoutSecrets(`«${found}»`, [secret])).toBe("«***»");
    }),
    runs(500),
  );
});
