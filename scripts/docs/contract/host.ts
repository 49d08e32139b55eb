import type { Json } from "../../generate/contract.ts";
import type { Api } from "./api.ts";

/** The host that examples call: the first server of the contract. */
export const hostOf = (api: Api): string =>
  String((api.contract.document["servers"] as Json[])[0]?.["url"]).replace(/\/$/, "");
