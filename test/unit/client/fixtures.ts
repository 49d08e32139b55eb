/** The path template of the members of an organization. */
export const membersPath = "/v1/organizations/{organization_id}/members";

/** The headers of an error after which the client retries at once. */
export const soon = { "retry-after-ms": "0" };
