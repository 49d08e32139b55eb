import { describe, expect, test } from "vitest";
import { checkKey } from "../../../../src/shared/check-key.ts";
import { client, complaint, key } from "./complaint.ts";

describe("the key", () => {
  test("is returned if a header can contain it", () => {
    expect(checkKey(key)).toBe(key);
    expect(checkKey("!~\"\\/'")).toBe("!~\"\\/'");
  });

  test.each<[string, unknown, string]>([
    ["null", null, "null"],
    ["empty", "", "an empty string"],
    ["blank", "  \n", "a value of type string"],
    ["a number", 5, "a value of type number"],
    ["an object around it", { key }, "a value of type object"],
    ["a list with it", [key], "an array"],
  ])("%s is refused", (_, value, kind) => {
    expect(complaint(client({ apiKey: value }))).toBe(
      `createTeams: \`apiKey\` must be the API key, a string that is not empty; got ${kind}.`,
    );
  });

  test.each(["Bearer ", "bearer ", "BEARER\t"])("'%s' before it is rejected", (word) => {
    expect(complaint(() => checkKey(word + key))).toBe(
      '`apiKey` must be the key alone; remove the word "Bearer".',
    );
  });

  test("a key that starts with the letters of Bearer is valid", () => {
    expect(checkKey("BearerToken1")).toBe("BearerToken1");
  });

  test.each<[string, string, number]>([
    ["a space before it", ` ${key}`, 1],
    ["a line break after it", `${key}\n`, key.length + 1],
    ["a carriage return in it", `sk-MA\rRKER-0123456789`, 6],
    ["a null", `${key}\u0000`, key.length + 1],
    ["a dash that is not ASCII", `sk–MARKER-0123456789`, 3],
    ["an emoji", `😀${key}`, 1],
  ])("%s is rejected by position, without quoting it", (_, value, position) => {
    expect(complaint(() => checkKey(value))).toBe(
      `\`apiKey\` holds a character that no key has (position ${position} of ${value.length}): ` +
        "white space, a line break or a character beyond ASCII. Copy the key again.",
    );
  });
});
