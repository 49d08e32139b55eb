import type { Json } from "../../generate/contract.ts";
import type { Api } from "./api.ts";

/** The host in examples: the contract's first server. */
export const hostOf = (api: Api): string =>
  String((api.contract.document["servers"] as Json[])[0]?.["url"]).replace(/\/$/, "");
