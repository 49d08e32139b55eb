import type { Json } from "../../generate/contract.ts";
import type { Api, Operation } from "./api.ts";

/** What each evidence level means for readers. */
export const evidenceMeaning: Readonly<Record<string, string>> = {
  documented: "The vendor's own pages describe it.",
  observed:
    "Known from public code or other definitions; the vendor's pages do not show it in full.",
  inferred: "No public source confirms it.",
};

/** How a list is paginated, in words. */
export interface Paging {
  /** `Paged by token`. */
  badge: string;
  /** Markdown. */
  text: string;
}

/** The rate limit of an operation and its scope: `300 / min`. */
export function limitOf(operation: Operation): string | undefined {
  const quotas = operation.api.contract.document["x-rate-limit"] as
    | Record<string, Json>
    | undefined;
  const quota = quotas?.[String(operation.source["x-rate-limit"] ?? "default")];
  if (!quota) return undefined;
  const [requests, interval] = [quota["requests"], Number(quota["interval"])];
  return interval === 60 ? `${requests} / min per user` : `${requests} / ${interval} s`;
}

/** How often each evidence level occurs, the most trusted first. */
export function evidenceCounts(api: Api): [mark: string, count: number][] {
  return Object.keys(evidenceMeaning)
    .map((mark): [string, number] => [
      mark,
      api.operations.filter(({ evidence }) => evidence === mark).length,
    ])
    .filter(([, count]) => count > 0);
}

/** Describes `x-pagination` for readers who do not use the client. */
export function pagingOf(operation: Operation): Paging | undefined {
  const source = operation.source["x-pagination"] as Json | undefined;
  if (!source) return undefined;
  const code = (value: unknown) => `\`${value}\``;
  const pointer = (value: unknown) => code(String(value).replace(/^\//, "").replaceAll("/", "."));
  const [request] = [source["request"]].flat();
  const [response] = [source["response"]].flat();
  const list =
    source["items"] === ""
      ? "The body itself is the list."
      : `The list is ${pointer(source["items"])}.`;
  const size = source["pageSize"]
    ? ` ${code(source["pageSize"])} asks for the number of items in a page.`
    : "";
  const total = response === undefined ? "" : ` ${pointer(response)} is the total.`;
  const style = String(source["style"]);
  const words: Record<string, Paging> = {
    token: {
      badge: "Paged by token",
      text: `Send ${pointer(response)} back unchanged as ${code(request)}, and stop when it is absent, null or empty.${size}`,
    },
    page: {
      badge: "Paged by number",
      text: `${code(request)} counts the pages from 1.${source["counts"] === "pages" ? ` ${pointer(response)} is the number of pages.` : total}${size}`,
    },
    offset: {
      badge: "Paged by offset",
      text: `${code(request)} skips that many items.${total}${size} Stop when a page is empty or the total is reached.`,
    },
    scim: {
      badge: "Paged by index",
      text: `${code(request)} is the index of the first item, counted from 1.${total}${size}`,
    },
    single: {
      badge: "One page",
      text: "One response contains the whole list; no paging parameter is known.",
    },
  };
  const found = words[style];
  if (!found) throw new Error(`${operation.id}: the paging style ${style} has no description.`);
  const evidence = source["evidence"] ? ` How it is paged is ${source["evidence"]}.` : "";
  const absent =
    source["optional"] === true
      ? ` The list may be absent; that means an empty page (${source["optionalEvidence"]}).`
      : "";
  return { badge: found.badge, text: `${found.text} ${list}${absent}${evidence}` };
}

/** The timeout of one attempt in seconds, if the contract has one. */
export const timeoutOf = (operation: Operation): number | undefined =>
  operation.source["x-timeout"] as number | undefined;

/** Describes `x-async` as Markdown: where the work continues, and how to see that it is done. */
export function asyncOf(operation: Operation): string | undefined {
  const source = operation.source["x-async"] as Json | undefined;
  if (!source) return undefined;
  const values = (list: unknown) =>
    ((list as unknown[] | undefined) ?? []).map((value) => `\`${value}\``).join(" or ");
  if (source["result"] !== undefined) return runOf(operation, source);
  const task = String(source["task"]);
  const status = String(source["status"] ?? "")
    .replace(/^\//, "")
    .replaceAll("/", ".");
  const lines = [
    "The response only says that the work has started.",
    source["location"] === "header" ? "Its `Location` header names the task." : "",
    `Poll [${titleOf(operation.api, task)}](operation:${task})${status ? ` and read \`${status}\`` : ""}.`,
    source["pending"] ? `${values(source["pending"])}: still running.` : "",
    source["succeeded"] ? `${values(source["succeeded"])}: done.` : "",
    source["failed"] ? `${values(source["failed"])}: it failed.` : "",
    "The client waits for you with `wait()`.",
  ];
  return lines.filter((line) => line !== "").join(" ");
}

/** Describes a run whose result appears in another resource. */
function runOf({ api, client }: Operation, source: Json): string {
  const field = (key: string) => `\`${String(source[key]).slice(1).replaceAll("/", ".")}\``;
  const sent = Object.entries((source["send"] as Json | undefined) ?? {});
  const result = String(source["result"]);
  const by = source["id"] === undefined ? "" : ` by ${field("id")} if both responses have it, else`;
  const lines = [
    ...sent.map(([name, value]) => `With \`${name}=${value}\` the response does not wait.`),
    `Poll [${titleOf(api, result)}](operation:${result}) until ${field("run")} is the new run:`,
    `compare it${by} by ${field("start")}.`,
    source["end"] === undefined ? "" : `A run that has ended has ${field("end")}.`,
    `The client waits for you with \`${client}AndWait()\`.`,
  ];
  return lines.filter((line) => line !== "").join(" ");
}

const titleOf = (api: Api, id: string): string =>
  api.operations.find((operation) => operation.id === id)?.title ?? id;
