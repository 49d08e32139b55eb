import type { Operation } from "../../../src/contract/operation.ts";

/** An operation with a parameter in every location. */
export const everyPlace: Operation = {
  id: "updateMember",
  method: "PUT",
  path: "/organizations/{organization_id}/members/{member_id}",
  params: {
    since: "query",
    ids: "query,csv",
    "X-Team": "header",
  },
  body: "application/json",
};

/** An operation without parameters and body. */
export const bare: Operation = { id: "ping", method: "GET", path: "/ping", params: {} };
