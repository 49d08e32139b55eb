/** TypeScript blocks that are compiled but not run: a part of the code, and the reason. */
export const notRun: readonly (readonly [page: string, part: string, why: string])[] = [
  [
    "docs/guides/rate-limits.md",
    "new Redis(",
    "test/shared-limiter/redis.test.ts does, with a real Redis",
  ],
  [
    "docs/guides/network.md",
    "new ProxyAgent(",
    "there is no such proxy; test/guides/network.test.ts has one",
  ],
  [
    "docs/guides/network.md",
    "rootCertificates",
    "there is no such file; test/guides/network.test.ts has one",
  ],
];

/** Lines of shell blocks that no test runs unchanged, and the reason. `curl` lines are run. */
export const notExecuted: readonly (readonly [line: RegExp, why: string])[] = [
  [
    /^npm ci && npm start$/,
    "a clone; it runs until somebody stops it: test/spec/scripts/commands.test.ts",
  ],
  [/^npm ci && npm run verify$/, "a clone; it would run this test"],
  [/^npm install [^&|;]+$/, "asks the registry; the names and versions are compared below"],
  [
    /^npx qodekit mock\b[^&|;]*$/,
    "test/mock/cli/command.test.ts runs it; the options are read below",
  ],
  [
    /^export( QODE[RX]_[A-Z_]+=[\w:/.]+)+$/,
    "what the blocks have in the test: test/guides/project.ts",
  ],
  [
    /^HTTPS_PROXY=\S+ NO_PROXY=\S+ node --use-env-proxy app\.js$/,
    "test/guides/network.test.ts does, with a proxy",
  ],
  [
    /^NODE_EXTRA_CA_CERTS=\S+ node app\.js$/,
    "test/guides/network.test.ts does, with a certificate",
  ],
];
