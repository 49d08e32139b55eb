import { type Handler, json } from "../../support/server/server.ts";

/** The body of a success. */
export const member = { id: "member_1", name: "Ada" };

/** The headers of an error whose next attempt follows at once. */
export const soon = { "retry-after-ms": "1" };

/** A response that is retried. */
export const unavailable: Handler = json({ code: "Unavailable", message: "later" }, 503, soon);
