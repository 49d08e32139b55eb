import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { LanguageServer } from "../support/package/language-server.ts";
import {
  type OpenFile,
  type Place,
  placeOf,
  type QuickInfo,
  Tsserver,
} from "../support/package/tsserver.ts";

const teams = `import { createTeams, isApiError, RateLimitError } from "qodekit/teams";
const teams = createTeams({ apiKey: "any", organizationId: "org_xxx" });
`;
const qodex = `import { createQodex } from "qodekit/qodex";
const qodex = createQodex({ apiKey: "any" });
`;
const mock = `import { startMock } from "qodekit/mock";
const mock = await startMock();
`;

/** Code with a mark before the hovered name. */
const places: readonly [what: string, code: string][] = [
  ["a client", `${teams}¦createTeams;`],
  ["an option of a client", `${qodex}createQodex({ ¦totalTimeout: 5 });`],
  ["a method", `${teams}teams.members.¦getQuota({ member_id: "m" });`],
  ["a list", `${teams}teams.members.¦list();`],
  ["an item of a list", `${teams}for await (const ¦member of teams.members.list()) member;`],
  ["a field", `${teams}for await (const m of teams.members.list()) m.¦role;`],
  ["a response", `${qodex}const ¦data = await qodex.users.getMe();`],
  [
    "a narrowed body",
    `${teams}declare const e: unknown;
if (isApiError(e, "getMemberQuota") && e.status === 404) e.¦body;`,
  ],
  ["a field of an error", `${teams}declare const e: RateLimitError;\ne.¦retryAfterMs;`],
  ["a wait for a task", `${qodex}qodex.apiTasks.¦wait;`],
  ["a deprecated method", `${qodex}qodex.legacyApiReleases.¦list;`],
  ["a function of the mock", `${mock}mock.¦once("listMembers", { status: 503 });`],
];

/** A file with a place. */
interface Marked extends OpenFile {
  readonly what: string;
  readonly place: Place;
}

let project: Consumer;
let files: readonly Marked[];
beforeAll(async () => {
  project = await createConsumer("hovers");
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "dom", "dom.asynciterable"],
    strict: true,
    types: [],
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions }));
  files = places.map(([what, code], index) => {
    const file = join(project.folder, `place-${index}.ts`).replaceAll("\\", "/");
    const { text, place } = placeOf(code, "¦");
    writeFileSync(file, text);
    return { what, file, text, place };
  });
}, 300_000);
afterAll(() => project?.remove());

/** What the server of a version shows, in the order of the files. */
async function hoversOf(typescript: string): Promise<(QuickInfo & Marked)[]> {
  const server = new Tsserver(typescript);
  try {
    await server.openAll(files);
    const shown: (QuickInfo & Marked)[] = [];
    for (const file of files) {
      shown.push({ ...file, ...(await server.quickInfo(file.file, file.place)) });
    }
    return shown;
  } finally {
    await server.stop();
  }
}
let newest: Promise<(QuickInfo & Marked)[]> | undefined;

describe.each(["typescript-5.9", "typescript"])("hovering with %s", (typescript) => {
  test("matches the reviewed text", { timeout: 180_000 }, async () => {
    const hovers = hoversOf(typescript);
    if (typescript === "typescript") newest = hovers;
    const shown = (await hovers).map(({ what, displayString, documentation, tags }) => {
      const texts = tags.map((tag) => {
        const parts = tag.text as string | readonly { text: string }[] | undefined;
        const words = typeof parts === "string" ? parts : (parts ?? []).map((part) => part.text);
        return `@${tag.name} ${[words].flat().join("")}`.trim();
      });
      return [`== ${what} ==`, displayString, documentation, ...texts].join("\n\n");
    });
    await expect(`${shown.join("\n\n\n")}\n`).toMatchFileSnapshot("hovers.txt");
  });
});

const plain = (words: string) => words.replace(/\s+/g, " ").trim();

describe("hovering with TypeScript 7", () => {
  test("shows the same", { timeout: 180_000 }, async () => {
    newest ??= hoversOf("typescript");
    const older = await newest;
    const server = await LanguageServer.start(project.folder);
    const undocumented: string[] = [];
    try {
      for (const { file, text } of files) server.open(file, text);
      for (const { what, file, place, displayString, documentation } of older) {
        const hover = plain(await server.hover(file, place));
        // Version 7 does not repeat the import of an alias.
        expect(hover, what).toContain(plain(displayString.replace(/^import .*$/m, "")));
        if (!hover.includes(plain(documentation))) undocumented.push(what);
      }
    } finally {
      await server.stop();
    }
    expect(older).toHaveLength(places.length);
    // TypeScript 7.0 shows no text for some read-only properties.
    expect(undocumented).toEqual([
      "an option of a client",
      "a narrowed body",
      "a field of an error",
    ]);
  });
});
