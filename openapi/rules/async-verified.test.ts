import type { Json } from "./lib/redocly.ts";
import { describeRule } from "./lib/testing.ts";

const task: Json = {
  task: "getTask",
  location: "header",
  parameters: { taskId: "location:/tasks/{taskId}" },
  status: "/status",
  pending: ["pending"],
  succeeded: ["completed"],
  failed: ["failed"],
  reason: "/details/error",
};

const getTask: Json = {
  operationId: "getTask",
  parameters: [
    { name: "taskId", in: "path", required: true, schema: { type: "string" } },
    { name: "verbose", in: "query", schema: { type: "boolean" } },
  ],
  responses: {
    "200": {
      description: "The task.",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Task" } } },
    },
  },
};

/** The fixture with an operation that starts a task, and the one that polls it. */
const withAsync = (extension: Json, changes: Json = {}): Json => ({
  "paths./tasks/{taskId}": { get: getTask },
  "schemas.Task": {
    type: "object",
    properties: {
      status: { type: "string", "x-extensible-enum": ["pending", "completed", "failed"] },
      details: { type: "object", properties: { error: { type: "string" } } },
    },
  },
  "create.responses.201.headers": { Location: { schema: { type: "string" } } },
  "create.x-async": extension,
  ...changes,
});
const says = (extension: Json, ...messages: string[]) => ({
  edit: withAsync({ ...task, ...extension }),
  says: messages.map((message) => `createMember: x-async: ${message}`),
});

describeRule("async-verified", {
  "a task in the Location header": { edit: withAsync(task) },
  "a task in the body, and a parameter of the request": {
    edit: withAsync(
      { ...task, location: "/id", parameters: { taskId: "taskId" } },
      { "create.parameters": [{ name: "taskId", in: "query", schema: { type: "string" } }] },
    ),
  },
  "no operation of that name": says({ task: "readTask" }, 'no operation is named "readTask"'),
  "no such header": {
    edit: withAsync(task, { "create.responses.201.headers": undefined }),
    says: ["createMember: x-async: no 2xx response declares the header Location"],
  },
  "a location that points nowhere": says(
    { location: "/task/href" },
    'location "/task/href" points nowhere in the response',
  ),
  "a parameter that the task does not have": says(
    { parameters: { taskId: "location:/tasks/{taskId}", apiId: "location:/apis/{apiId}" } },
    'the task has no parameter "apiId"',
  ),
  "a parameter that the task needs": says(
    { parameters: {} },
    'the task needs the parameter "taskId"',
  ),
  "a source without the parameter": says(
    { parameters: { taskId: "location:/tasks/{id}" } },
    '"location:/tasks/{id}" is no source of "taskId": name a parameter of this operation, or a',
  ),
  "a source that is no parameter": says(
    { parameters: { taskId: "memberId" } },
    '"memberId" is no source of "taskId"',
  ),
  "a status and a reason that point nowhere": says(
    { status: "/state", reason: "/details/why" },
    'status "/state" points nowhere: the task\'s body has no "state" there',
    'reason "/details/why" points nowhere: the task\'s body has no "why" there',
  ),
  "a state that the status does not have": says(
    { failed: ["failed", "aborted"] },
    'the status has no value "aborted"',
  ),
  "a state in two lists": says(
    { failed: ["failed", "completed"] },
    '"completed" is in two lists of states',
  ),
});
