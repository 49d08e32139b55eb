import { asyncTask } from "./lib/async-cases.ts";
import type { Json } from "./lib/redocly.ts";
import { describeRule } from "./lib/testing.ts";

const task = asyncTask("getTask");

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

/** The fixture with an operation that starts a task, and an operation that polls it. */
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

const run: Json = {
  result: "getTask",
  parameters: { taskId: "memberId" },
  send: { wait: false },
  location: "/role",
  run: "/details",
  id: "/id",
  start: "/started",
  end: "/ended",
};
const text: Json = { type: "string" };

/** The fixture with an operation that starts a run, and an operation whose resource has the last run. */
const withRun = (extension: Json, changes: Json = {}): Json =>
  withAsync(
    { ...run, ...extension },
    {
      "schemas.Task": {
        type: "object",
        properties: {
          details: { type: "object", properties: { id: text, started: text, ended: text } },
        },
      },
      "create.parameters": [
        { name: "memberId", in: "query", schema: text },
        { name: "wait", in: "query", schema: { type: "boolean" } },
      ],
      ...changes,
    },
  );
const saysOfRun = (extension: Json, ...messages: string[]) => ({
  edit: withRun(extension),
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
  "a run in another resource": { edit: withRun({}) },
  "a run without an id and an end": {
    edit: withRun({ location: undefined, id: undefined, end: undefined, send: undefined }),
  },
  "a result that is no operation": saysOfRun(
    { result: "readTask" },
    'no operation is named "readTask"',
  ),
  "a parameter that the result needs": saysOfRun(
    { parameters: {} },
    'the result needs the parameter "taskId"',
  ),
  "a parameter from a location": saysOfRun(
    { parameters: { taskId: "location:/tasks/{taskId}" } },
    '"location:/tasks/{taskId}" is no source of "taskId": name a parameter of this operation.',
  ),
  "a parameter to send that does not exist": saysOfRun(
    { send: { async: true } },
    'the operation has no parameter "async" to send',
  ),
  "a parameter to send in another type": saysOfRun(
    { send: { wait: "no" } },
    '"wait" is sent as a string, which the parameter does not allow',
  ),
  "an id in one response": saysOfRun(
    { location: undefined },
    "location and id find the same id in two responses: set both or neither",
  ),
  "an id that the response does not have": saysOfRun(
    { location: "/job/id" },
    'location "/job/id" points nowhere in the response',
  ),
  "a run that points nowhere": saysOfRun(
    { run: "/last" },
    'run "/last" points nowhere: the result\'s body has no "last" there',
  ),
  "an id, a start and an end that the run does not have": saysOfRun(
    { id: "/job", start: "/from", end: "/to" },
    'id "/job" points nowhere: the run has no "job" there',
    'start "/from" points nowhere: the run has no "from" there',
    'end "/to" points nowhere: the run has no "to" there',
  ),
});
