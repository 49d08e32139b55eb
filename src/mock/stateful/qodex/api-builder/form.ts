import type { Call, Fields } from "../../types.ts";
import { inputOf } from "../shared.ts";

/** Whether the response has the format of version 9, which is deprecated. */
export const isLegacy = ({ mediaType }: Call): boolean => !mediaType.includes("v10");

/** The fields that a request sends. Version 9 wraps them. */
export const inputIn = (call: Call, wrapper: string): Fields =>
  call.body[wrapper] === undefined ? call.body : inputOf(call, wrapper);
