/** Why there is no response, as far as a page can know. */
export type Failure =
  /** Nothing listens at the address, or another server does. */
  | "missing"
  /** The reader or a browser policy has denied the permission. */
  | "refused"
  /** The browser asked for the permission, and the reader has not answered yet. */
  | "unanswered"
  /** The page was loaded over plain HTTP: browsers do not let it call this machine. */
  | "insecure"
  /** The browser does not report the reason: it blocked the call, or no mock runs. */
  | "unknown";

/** Whether the page is served from this machine: then no permission is needed. */
export const isLocalPage = ({ protocol, hostname }: Location): boolean =>
  protocol === "file:" || /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname);

/** Chromium's names of the permission, the current one first. */
const names = ["loopback-network", "local-network-access"];

/** The permission to call this machine; undefined in browsers that have none. */
export async function permission(): Promise<PermissionState | undefined> {
  for (const name of names) {
    try {
      return (await navigator.permissions.query({ name: name as PermissionName })).state;
    } catch {
      // This browser does not know the name.
    }
  }
  return undefined;
}

/** The cause of a failed call, from the page's address and the browser's permission. */
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
