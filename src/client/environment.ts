import { version } from "../shared/version.ts";

/** The globals that are read; each run time has some of them. */
interface RunTime {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: Readonly<Record<string, string | undefined>>;
  };
  readonly Deno?: {
    readonly env?: { get(name: string): string | undefined };
    readonly permissions?: {
      querySync?(permission: { name: "env"; variable: string }): { readonly state: string };
    };
  };
  readonly navigator?: { readonly userAgent?: string };
}

/**
 * An environment variable. Undefined if it is unset or empty, if the run time has none, and if reading it
 * is not permitted. Does not make Deno prompt for permission.
 */
export function environment(name: string): string | undefined {
  const { Deno, process } = globalThis as RunTime;
  try {
    if (!Deno?.env) return process?.env?.[name] || undefined;
    const state = Deno.permissions?.querySync?.({ name: "env", variable: name }).state;
    return state === "granted" ? Deno.env.get(name) || undefined : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The `User-Agent` of this client, such as `qodekit/1.0.0 node/24.1.0`; undefined in browsers, where the
 * header would make every request a CORS preflight.
 */
export function userAgent(): string | undefined {
  const { process, navigator } = globalThis as RunTime;
  // Workers may imitate Node, and Deno and Bun do.
  if (navigator?.userAgent === "Cloudflare-Workers") return `qodekit/${version} workerd`;
  const runTime = (["deno", "bun", "node"] as const).find((name) => process?.versions?.[name]);
  return runTime && `qodekit/${version} ${runTime}/${process?.versions?.[runTime]}`;
}

/**
 * Adds the defaults of the environment to the options of a client.
 *
 * @param names option -> variable.
 */
export function withEnvironment<Options extends object>(
  options: Options,
  names: Readonly<Record<string, string>>,
): Options {
  const given = options as Readonly<Record<string, unknown>>;
  const found: Record<string, unknown> = { ...given };
  for (const [option, variable] of Object.entries(names)) {
    if (given[option] === undefined) found[option] = environment(variable);
  }
  return found as Options;
}
