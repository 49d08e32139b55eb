import { type Handler, json } from "../../support/server/server.ts";

/** The body of a success. */
export const member = { id: "member_1", name: "Ada" };

/** The headers of an error after which the next attempt follows at once. */
export const soon = { "retry-after-ms": "1" };

/** An answer that is worth another attempt. */
export const unavailable: Handler = json({ code: "Unavailable", message: "later" }, 503, soon);
