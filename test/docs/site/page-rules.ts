import { createHash } from "node:crypto";

/** The required policy of a page; `script-src` has the hash of its only inline script. */
const directives: Readonly<Record<string, RegExp>> = {
  "default-src": /^'none'$/,
  "script-src": /^'self' 'sha256-[\w+/]+=*'$/,
  "style-src": /^'self'$/,
  "img-src": /^'self' data:$/,
  "connect-src": /^'self'( http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\*)+$/,
  "base-uri": /^'none'$/,
  "form-action": /^'none'$/,
};

/** Elements that load or replace content, which no page may have. */
const foreign = /<(?:iframe|base|object|embed|frame|portal|applet)\b|http-equiv="?refresh/gi;

/** The problems of a page: markup that runs, other hosts, policy, ids, title. */
export function pageProblems(html: string): string[] {
  const found = (pattern: RegExp, what: string) =>
    [...html.matchAll(pattern)].map(([text]) => `${what}: ${text.slice(0, 80)}`);
  return [
    ...policyProblems(html),
    ...found(foreign, "foreign element"),
    ...found(/<[a-z][^<>]*\s(?:style|on[a-z]+)=/gi, "attribute that runs or styles"),
    ...found(/\b(?:href|src|action)="?\s*(?:javascript|vbscript|data):/gi, "address that runs"),
    ...otherHosts(html).map((address) => `another host: ${address}`),
    ...twice([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)).map(
      (id) => `id used twice: ${id}`,
    ),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : ["no title"]),
    ...(/<meta name="description" content="[^"]+"/.test(html) ? [] : ["no description"]),
  ];
}

/** Remote resources that a page loads; links do not count. */
function otherHosts(html: string): string[] {
  const loading = /<(?:script|link|img|source|video|audio|use|image)\b[^>]*>/gi;
  return [...html.matchAll(loading)]
    .filter(([tag]) => !/rel="canonical"/.test(tag))
    .flatMap(([tag]) => [...tag.matchAll(/\s(?:src|href|srcset|poster)="([^"]*)"/g)])
    .map(([, address = ""]) => address)
    .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
}

function policyProblems(html: string): string[] {
  const policies = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  if (policies.length !== 1) return [`${policies.length} policies`];
  const text = (policies[0]?.[1] ?? "").replaceAll("&#39;", "'");
  const given = new Map(
    text.split(";").map((part): [string, string] => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );
  const problems = [...new Set([...given.keys(), ...Object.keys(directives)])]
    .filter((name) => !directives[name]?.test(given.get(name) ?? ""))
    .map((name) => `policy: ${name} is ${given.get(name)}`);
  const inline = [...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)];
  for (const [, code = ""] of inline) {
    const hash = createHash("sha256").update(code).digest("base64");
    if (!given.get("script-src")?.includes(`'sha256-${hash}'`))
      problems.push(`inline script that the policy does not allow: ${code.slice(0, 60)}`);
  }
  return problems;
}

/** Remote resources that a style sheet loads. */
export const styleProblems = (css: string): string[] =>
  [...css.matchAll(/@import[^;]*|url\(\s*["']?(?!data:)[a-z]*:?\/\/[^)]*\)/gi)].map(
    ([text]) => text,
  );

const twice = (all: readonly string[]): string[] => [
  ...new Set(all.filter((one, index) => all.indexOf(one) !== index)),
];

/** Gzipped bytes. */
export const budgets = {
  "page, median": 8_000,
  "page, largest": 20_000,
  script: 15_000,
  style: 12_000,
  index: 80_000,
} as const;

/** The exceeded budgets. */
export const overBudget = (sizes: Readonly<Record<keyof typeof budgets, number>>): string[] =>
  (Object.keys(budgets) as (keyof typeof budgets)[])
    .filter((name) => !(sizes[name] <= budgets[name]))
    .map((name) => `${name}: ${sizes[name]} bytes, budget ${budgets[name]}`);
