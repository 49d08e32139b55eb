import type { Json } from "./redocly.ts";

const errorNames = { "401": "Unauthorized", "429": "TooManyRequests", "500": "InternalError" };

function errorResponse(code: string): Json {
  return {
    description: `The response has the code ${code}.`,
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/Error" },
        examples: { error: { value: { code } } },
      },
    },
  };
}

const errors = Object.fromEntries(
  Object.entries(errorNames).map(([status, name]) => [
    status,
    { $ref: `#/components/responses/${name}` },
  ]),
);

const member = { id: "member_1", name: "Alice" };

const list: Json = {
  operationId: "listMembers",
  tags: ["Members"],
  summary: "List members",
  description: "Returns the people, one page at a time.",
  "x-evidence": "documented",
  "x-pagination": {
    style: "token",
    request: "nextToken",
    response: "/nextToken",
    items: "/members",
    pageSize: "maxResults",
  },
  parameters: [
    { name: "maxResults", in: "query", schema: { type: "integer" }, example: 20 },
    { $ref: "#/components/parameters/NextToken" },
  ],
  responses: {
    "200": {
      description: "One page.",
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/MemberPage" },
          examples: {
            firstPage: { value: { members: [member], nextToken: "abc", total: 2 } },
            lastPage: { value: { members: [member], nextToken: "", total: 2 } },
          },
        },
      },
    },
    ...errors,
  },
};

const create: Json = {
  operationId: "createMember",
  tags: ["Members"],
  summary: "Create a member",
  description: "Adds a person.",
  "x-evidence": "inferred",
  requestBody: {
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/Member" },
        examples: { alice: { value: member } },
      },
    },
  },
  responses: {
    "201": {
      description: "The new member.",
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Member" },
          examples: { alice: { value: member } },
        },
      },
    },
    ...errors,
  },
};

const components: Json = {
  parameters: {
    NextToken: {
      name: "nextToken",
      in: "query",
      description: "The cursor of the page before.",
      schema: { type: "string" },
      example: "abc",
    },
  },
  responses: Object.fromEntries(
    Object.values(errorNames).map((name) => [name, errorResponse(name)]),
  ),
  schemas: {
    Error: { type: "object", properties: { code: { type: "string" } } },
    Role: { type: "string", "x-extensible-enum": ["admin", "guest"] },
    Member: {
      type: "object",
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        role: { $ref: "#/components/schemas/Role" },
      },
    },
    Cursor: { type: "object", properties: { nextToken: { type: ["string", "null"] } } },
    MemberPage: {
      allOf: [
        { $ref: "#/components/schemas/Cursor" },
        {
          type: "object",
          properties: {
            members: { type: "array", items: { $ref: "#/components/schemas/Member" } },
            total: { type: "integer" },
          },
        },
      ],
    },
  },
};

/** A new contract of two operations that passes every rule. */
export function contract(): Json {
  return structuredClone({
    openapi: "3.1.0",
    info: { title: "Fixture", version: "1.0.0" },
    servers: [{ url: "https://api.example.com", "x-region": "global" }],
    security: [],
    tags: [{ name: "Members" }, { name: "Teams" }],
    paths: { "/members": { get: list, post: create } },
    components,
  });
}
