/** Why no answer came, as far as a page can know. */
export type Failure =
  /** Nothing listens there, or it is not the mock. */
  | "missing"
  /** The reader, or a policy of the browser, has refused the permission. */
  | "refused"
  /** The browser asked for the permission and got no answer. */
  | "unanswered"
  /** The page came over plain HTTP: browsers allow it no call to this machine. */
  | "insecure"
  /** A browser that does not say: a block or a missing mock. */
  | "unknown";

/** Whether the page itself is on this machine: then no permission is needed. */
export const isLocalPage = ({ protocol, hostname }: Location): boolean =>
  protocol === "file:" || /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname);

/** The names that Chromium has given to the permission, the current one first. */
const names = ["loopback-network", "local-network-access"];

/** The state of the permission to call this machine; undefined where the browser has none. */
export async function permission(): Promise<PermissionState | undefined> {
  for (const name of names) {
    try {
      return (await navigator.permissions.query({ name: name as PermissionName })).state;
    } catch {
      // A name that this browser does not know.
    }
  }
  return undefined;
}

/** What a failed call means, by where the page is and what the browser says. */
export function failureOf(page: {
  isLocal: boolean;
  isSecure: boolean;
  permission: PermissionState | undefined;
}): Failure {
  if (page.isLocal) return "missing";
  if (page.permission === undefined) return "unknown";
  if (!page.isSecure) return "insecure";
  if (page.permission === "granted") return "missing";
  return page.permission === "denied" ? "refused" : "unanswered";
}
