import { isWholeList, type Json, listOf } from "../../../scripts/generate/contract.ts";

/** The return type of a client method. */
export type CallKind = "Call" | "ListCall" | "WholeListCall";

/** The return type of an operation's method. */
export function callKind(source: Json): CallKind {
  const list = listOf(source);
  if (!list) return "Call";
  return isWholeList(list) ? "WholeListCall" : "ListCall";
}

/** The body in a call's result: for a paginated list, the `data` of the page. */
export const bodyOf = ({ call }: { readonly call: CallKind }, data: unknown): unknown =>
  call === "ListCall" ? (data as { data: unknown }).data : data;
