import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { referenceText } from "../../../src/mock/page/reference.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { raw } from "../../support/mock/raw.ts";

let mock: Mock<"teams">;
beforeAll(async () => {
  mock = await startMock({ apis: ["teams"] });
});
afterAll(() => mock.stop());

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("the reference", () => {
  test("of each operation is linked from the sidebar and from the requests", async () => {
    const key = { authorization: "Bearer any" };
    await raw(mock.urls.teams, "/v1/organizations/o/members/m1", key);
    const { body } = await raw(mock.urls.teams, "/__mock/", browser);
    expect(body).toContain('<a href="reference">Reference</a>');
    expect(body).toContain('<a href="reference/teams/getMember"><code>getMember</code></a>');
    const list = await raw(mock.urls.teams, "/__mock/reference", browser);
    const ids = [...list.body.matchAll(/href="reference\/teams\/(\w+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(18);
    expect(ids).toContain("listMembers");
  });

  test("is text if it has been built, and otherwise a 404 that says how", async () => {
    const path = "/__mock/reference/teams/listMembers";
    const { status, headers, body } = await raw(mock.urls.teams, path, browser);
    const text = referenceText("teams", "listMembers");
    if (text === undefined) {
      expect([status, body]).toEqual([404, expect.stringContaining("npm run build")]);
    } else {
      expect([status, body]).toEqual([200, text]);
      expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    }
    const host = await raw(mock.urls.teams, path, { ...browser, host: "evil.example" });
    expect(host.status).toBe(403);
    for (const wrong of ["teams/listMember", "teams/..%2Findex", "qodex/getMock", "teams/%"]) {
      const { status } = await raw(mock.urls.teams, `/__mock/reference/${wrong}`, browser);
      expect(status, wrong).toBe(404);
    }
  });

  test("is the Markdown file of the operation", () => {
    const folder = mkdtempSync(join(tmpdir(), "reference-"));
    mkdirSync(join(folder, "teams"));
    writeFileSync(join(folder, "teams", "getMember.md"), "# Get a member\n");
    expect(referenceText("teams", "getMember", folder)).toBe("# Get a member\n");
    expect(referenceText("teams", "listMembers", folder)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});
