import { describeText, showNumber } from "../../shared/describe-type.ts";
import { isBlockedPort } from "../../shared/http-url.ts";
import { isRecord } from "../../shared/is-record.ts";
import { MockError } from "../errors.ts";
import type { Api } from "../types.ts";

/** Every API with its default port, in start order. */
export const defaultPorts: Readonly<Record<Api, number>> = { teams: 4010, qodex: 4011 };

/** The display names of the APIs. */
export const apiNames: Readonly<Record<Api, string>> = { teams: "Teams", qodex: "Qodex" };

/** The names of all APIs. */
export const allApis: readonly Api[] = Object.keys(defaultPorts) as Api[];

/** Whether a name is the name of an API. */
export const isApi = (name: string): name is Api => Object.hasOwn(defaultPorts, name);

/** The bundled contract of an API. The relative path is the same in `src/mock` and in `dist/src/mock`. */
export const contractUrl = (api: Api): URL =>
  new URL(`../../../generated/${api}/openapi.yaml`, import.meta.url);

/**
 * The APIs to start, without repetitions.
 *
 * @throws MockError `invalid-option` for an unknown API or an empty list.
 */
export function checkApis<F extends Api>(names: readonly F[]): F[] {
  const known = allApis.join(", ");
  if (!Array.isArray(names)) {
    throw new MockError("invalid-option", `\`apis\` must be a list of: ${known}.`);
  }
  for (const name of names) {
    if (!isApi(name)) {
      throw new MockError(
        "invalid-option",
        `There is no API ${JSON.stringify(name)}. The APIs are: ${known}.`,
      );
    }
  }
  if (names.length === 0) {
    throw new MockError(
      "invalid-option",
      `No API to start: \`apis\` is empty. Name at least one of: ${known}.`,
    );
  }
  return [...new Set(names)];
}

/**
 * Checks that `port` is a number, or an object with names of APIs. Anything else, such as a text, would select a
 * free port.
 *
 * @throws MockError `invalid-option`
 */
export function checkPort(port: unknown): void {
  if (port === undefined || typeof port === "number") return;
  if (!isRecord(port)) {
    throw new MockError(
      "invalid-option",
      `\`port\` must be a number, or an object such as { teams: 4010 }; got ${describeText(port)}.`,
    );
  }
  const unknown = Object.keys(port).find((name) => !isApi(name));
  if (unknown === undefined) return;
  throw new MockError(
    "invalid-option",
    `\`port\` names the API ${JSON.stringify(unknown)}, which does not exist. The APIs are: ${allApis.join(", ")}.`,
  );
}

/**
 * The port of one API.
 *
 * @throws MockError `invalid-option` if it is not a whole number from 0 to 65535, or one that `fetch` blocks.
 */
export function portOf<F extends Api>(
  api: F,
  index: number,
  port: number | Readonly<Partial<Record<F, number>>> = 0,
): number {
  const given: number = typeof port === "number" ? port : (port[api] ?? 0);
  const used = typeof port === "number" && port > 0 ? port + index : given;
  if (!Number.isInteger(used) || used < 0 || used > 65_535) {
    throw new MockError(
      "invalid-option",
      `The port of ${api} is ${showNumber(used)}. A port is a whole number from 1 to 65535, or 0 for any free port.`,
    );
  }
  if (isBlockedPort(used)) {
    throw new MockError(
      "invalid-option",
      `The port of ${api} is ${used}. \`fetch\` and browsers block that port, which belongs to another protocol (https://fetch.spec.whatwg.org/#port-blocking). Choose another port, or port 0 for any free one.`,
    );
  }
  return used;
}

/**
 * Refuses one port for two APIs: the second would find it in use.
 *
 * @throws MockError `invalid-option`
 */
export function checkPorts(apis: readonly Api[], ports: readonly number[]): void {
  const at = ports.findIndex((port, index) => port !== 0 && ports.indexOf(port) < index);
  if (at < 0) return;
  const port = ports[at] as number;
  throw new MockError(
    "invalid-option",
    `${apis[ports.indexOf(port)]} and ${apis[at]} have the same port ${port}. Each API needs its own.`,
  );
}
