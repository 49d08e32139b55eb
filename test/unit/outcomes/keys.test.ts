import { describe, expect, test } from "vitest";
import type { Teams } from "../../../src/teams.ts";
import { noWaits, recorder, stubbed } from "../../support/client/client.ts";
import { secretFree } from "../../support/client/secret-free.ts";
import { type KeyResponse, responses, type Shown } from "./responses.ts";
import { header, secrets } from "./secrets.ts";
import { rowsOf } from "./table.ts";

/** Not covered by redaction, as the option `apiKey` documents. */
const unrecognised = ["401, base64", "401, hexadecimal", "401, its last characters"];

describe("a secret", () => {
  test.each(rowsOf("keys.txt"))("%s, %s: %s", async (name = "", kind = "", outcome = "") => {
    noWaits();
    const secret = secrets[name] ?? header(name);
    const { fetch, shown, isWalk } = responses[kind] as KeyResponse;
    const logger = recorder();
    const teams = stubbed(fetch(secret), { ...secret.options, logger, retry: 1 });
    const get = secret.call ?? ((client: Teams) => client.members.get({ member_id: "m" }));
    const call = isWalk ? teams.members.list().toArray({ limit: 9 }) : get(teams);
    const error = await Promise.resolve(call).then(
      () => undefined,
      (reason: Shown) => reason,
    );
    if (!error) throw new Error("The call has succeeded.");
    // Of a path, only the title matters.
    const title = /^\w+ \/\S+ (?:failed|returned)/.exec(error.message)?.[0];
    expect(`${error.name} ${title ?? shown(error, secret)}`).toBe(outcome);
    const isWhole = !unrecognised.includes(kind) && !secret.isShown && secret.value.length > 8;
    if (isWhole && !secret.value.includes("\\\\")) secretFree([error, logger.lines], secret.value);
    else expect(logger.lines.map(({ message }) => message).join()).not.toContain(secret.value);
  });
});
