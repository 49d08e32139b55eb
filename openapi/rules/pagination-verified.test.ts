import { page, token, withPagination } from "./lib/pagination-cases.ts";
import { type Case, describeRule } from "./lib/testing.ts";

const example = (name: string, value: unknown, ...says: (string | RegExp)[]): Case => ({
  edit: { [`listBody.examples.${name}`]: value },
  says,
});

describeRule("pagination-verified", {
  "page, counting items": withPagination(page),
  "page, counting pages": withPagination({ ...page, counts: "pages" }),
  offset: withPagination({ style: "offset", request: "maxResults", items: "/members" }),
  scim: withPagination({ ...page, style: "scim", counts: undefined }),
  "a total that is a number": {
    edit: {
      "list.x-pagination": { ...page, style: "scim", counts: undefined },
      "schemas.MemberPage.allOf.1.properties.total": { type: "number" },
    },
  },
  "two cursors, position by position": {
    edit: {
      "list.x-pagination": {
        ...token,
        request: ["nextToken", "cursor"],
        response: ["/nextToken", "/meta/cursor"],
      },
      "list.parameters": ["nextToken", "cursor", "maxResults"].map((name) => ({
        name,
        in: "query",
        schema: { type: "string" },
      })),
      "schemas.Cursor.properties.meta": {
        type: "object",
        properties: { cursor: { type: "string" } },
      },
    },
  },
  "the body itself is the list": {
    edit: {
      "list.x-pagination": { style: "offset", request: "maxResults", items: "" },
      "listBody.schema": { type: "array", items: { $ref: "#/components/schemas/Member" } },
      "listBody.examples": { firstPage: { value: [{}] }, lastPage: { value: [] } },
    },
  },
  "one response": withPagination({ style: "single", items: "/members" }),
  "one response, which is the list": {
    edit: {
      "list.x-pagination": { style: "single", items: "" },
      "listBody.schema": { type: "array", items: { $ref: "#/components/schemas/Member" } },
      "listBody.examples": { members: { value: [{}] } },
    },
  },
  "one response that may lack the list": {
    edit: {
      "list.x-pagination": {
        style: "single",
        items: "/members",
        optional: true,
        optionalEvidence: "observed",
      },
      "listBody.examples.none": { value: {} },
    },
  },
  "paging that was only observed": withPagination({
    ...token,
    optional: true,
    optionalEvidence: "inferred",
    evidence: "observed",
  }),
  "an exception": {
    edit: { "list.x-pagination": undefined },
    options: { exceptions: { listMembers: "The vendor returns all of them at once." } },
  },

  "one response with items that point nowhere": withPagination(
    { style: "single", items: "/users" },
    'listMembers: x-pagination: items "/users" points nowhere',
  ),
  "one response with items that are no list": withPagination(
    { style: "single", items: "/nextToken" },
    'items "/nextToken" points to string; the style single needs array there',
  ),
  "one response with an example without the list": {
    edit: {
      "list.x-pagination": { style: "single", items: "/members" },
      "listBody.examples.none": { value: {} },
    },
    says: ['the example "none" has no list at "/members"'],
  },
  "one response without its optional list in any example": {
    edit: {
      "list.x-pagination": {
        style: "single",
        items: "/members",
        optional: true,
        optionalEvidence: "observed",
      },
      "listBody.examples": { none: { value: {} } },
    },
    says: ['no example shows the list at "/members"'],
  },
  "one response with a null in place of an optional list": {
    edit: {
      "list.x-pagination": {
        style: "single",
        items: "/members",
        optional: true,
        optionalEvidence: "observed",
      },
      "listBody.examples.none": { value: { members: null } },
    },
    says: ['the example "none" has no list at "/members"'],
  },
  "a list without x-pagination": {
    edit: { "list.x-pagination": undefined },
    says: ["listMembers is a list without x-pagination. Describe how it pages (style single"],
  },
  "an exception without a reason": {
    edit: { "list.x-pagination": undefined },
    options: { exceptions: { listMembers: "" } },
    says: ['The exception "listMembers" in redocly.yaml has no reason'],
  },
  "an unused exception for a list with pages": {
    options: { exceptions: { listMembers: "It does not page." } },
    says: ['The exception "listMembers" in redocly.yaml is unused'],
  },

  "a request that is not a parameter": withPagination(
    { ...token, request: "pageToken" },
    '"pageToken" is no query parameter of the operation (it has "maxResults", "nextToken")',
  ),
  "a page size that is not a parameter": withPagination(
    { ...token, pageSize: "limit" },
    '"limit" is no query parameter',
  ),
  "a response that points nowhere": withPagination(
    { ...token, response: "/meta/next" },
    'response "/meta/next" points nowhere: the 200 body has no "meta" there (it has "nextToken", "members", "total")',
  ),
  "items that point nowhere": withPagination(
    { ...token, items: "/users" },
    'listMembers: x-pagination: items "/users" points nowhere',
  ),
  "items that are not a list": withPagination(
    { ...token, items: "/nextToken" },
    'items "/nextToken" points to string; the style token needs array there',
  ),
  "a cursor that is a number": withPagination(
    { ...token, response: "/total" },
    'response "/total" points to integer; the style token needs string there',
  ),
  "a total that is a string": withPagination(
    { ...page, response: "/nextToken" },
    'response "/nextToken" points to string; the style page needs integer or number there',
  ),
  "no JSON body": {
    edit: { "list.responses.200.content": { "text/csv": {} } },
    says: ["listMembers: x-pagination: the operation has no JSON body in a 2xx response"],
  },

  "no first page": example("firstPage", undefined, 'the 200 body has no example "firstPage"'),
  "no last page": example("lastPage", undefined, 'the 200 body has no example "lastPage"'),
  "a first page without a cursor": example(
    "firstPage",
    { value: { members: [] } },
    'the example "firstPage" must show a cursor at "/nextToken"',
  ),
  "a last page with a cursor": example(
    "lastPage",
    { value: { members: [], nextToken: "abc" } },
    'the example "lastPage" must not show a cursor at /nextToken',
  ),
  "a page without a list": example(
    "lastPage",
    { value: {} },
    'the example "lastPage" has no list at "/members"',
  ),
  "a first page with all items": {
    edit: {
      "list.x-pagination": page,
      "listBody.examples.firstPage": { value: { members: [{}, {}], total: 2 } },
    },
    says: ['the example "firstPage" must show a total beyond this page at "/total"'],
  },
});
