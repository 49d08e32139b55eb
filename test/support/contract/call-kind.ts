import { isWholeList, type Json, listOf } from "../../../scripts/generate/contract.ts";

/** What a method of the client returns. */
export type CallKind = "Call" | "ListCall" | "WholeListCall";

/** What the method of an operation returns. */
export function callKind(source: Json): CallKind {
  const list = listOf(source);
  if (!list) return "Call";
  return isWholeList(list) ? "WholeListCall" : "ListCall";
}

/** The body in what a call gives: in that of a paged list, it is the `data` of the page. */
export const bodyOf = ({ call }: { readonly call: CallKind }, data: unknown): unknown =>
  call === "ListCall" ? (data as { data: unknown }).data : data;
