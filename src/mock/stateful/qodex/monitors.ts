import { itemsIn, objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Fields, Filter, Rejection, Resource } from "../types.ts";
import { deleted, inputOf, inWorkspace, lacks, newElement, placed, reference } from "./shared.ts";

const shown = [
  ...["id", "name", "uid", "collectionUid", "environmentUid", "distribution", "options"],
  ...["notifications", "notificationLimit", "retry", "schedule", "lastRun", "active"],
];

const recipients = ["onError", "onFailure"];

/** The settings in a request. Those without content have no effect: a recipient without an address. */
function settingsIn(input: Fields): Fields {
  const having = (fields: Fields, name: string, field: string): Fields =>
    fields[name] === undefined
      ? {}
      : { [name]: objectsIn(fields, name).filter((one) => one[field] !== undefined) };
  const notified = objectIn(input, "notifications");
  return {
    ...pick(input, "name", "active", "notificationLimit"),
    ...having(input, "distribution", "region"),
    ...(objectIn(input, "retry")["attempts"] === undefined ? {} : pick(input, "retry")),
    notifications: Object.assign({}, ...recipients.map((name) => having(notified, name, "email"))),
  };
}

/** A monitor with the settings of a request. Those that it omits are kept. */
function withSettings(item: Fields, input: Fields): Fields {
  const { notifications, ...settings } = settingsIn(input);
  return {
    ...item,
    ...settings,
    notifications: {
      ...objectIn(item, "notifications"),
      ...objectIn({ notifications }, "notifications"),
    },
    options: { ...objectIn(item, "options"), ...objectIn(input, "options") },
  };
}

/** Why a monitor cannot be created: its schedule is incomplete, which no response allows. */
function rejection(call: Call): string | Rejection | undefined {
  const prefer = "code=400, example=paramMissing";
  if (lacks(call, "monitor")) return prefer;
  const schedule = objectIn(inputOf(call, "monitor"), "schedule");
  const param = ["cron", "timezone"].filter((name) => schedule[name] === undefined);
  if (param.length === 0) return undefined;
  const message = "Parameter is missing in the request.";
  return { prefer, says: { error: { name: "paramMissingError", message, details: { param } } } };
}

const defaults = {
  active: true,
  distribution: [],
  notifications: { onError: [], onFailure: [] },
  options: { strictSSL: false, followRedirects: true, requestTimeout: 0, requestDelay: 0 },
};

/** Only monitors whose field equals the parameter, if it is set. */
const having =
  (name: string): Filter =>
  (item, value) =>
    value === undefined || String(item[name]) === value;

/** Monitors. They never run, so a new schedule has no next run. */
export const monitors: Resource = {
  parameter: "monitorId",
  seed: (examples) => {
    const items = itemsIn(examples, ["listMonitors", "monitors"], ["getMonitor", "monitor"]);
    return placed("monitors", items, examples);
  },
  operations: {
    listMonitors: {
      does: "list",
      pageSize: 25,
      filters: {
        workspace: inWorkspace,
        owner: having("owner"),
        collectionUid: having("collectionUid"),
        environmentUid: having("environmentUid"),
        active: (item, value) => value !== "true" || item["active"] === true,
      },
      view: (item) => ({
        ...pick(item, "id", "name", "uid", "active", "collectionUid", "environmentUid"),
        owner: Number(item["owner"]),
      }),
    },
    getMonitor: {
      does: "get",
      body: (item) => ({ monitor: { ...pick(item, ...shown), owner: Number(item["owner"]) } }),
    },
    createMonitor: {
      does: "create",
      rejects: rejection,
      item: (call) => {
        const input = inputOf(call, "monitor");
        return {
          ...withSettings(defaults, input),
          ...pick(input, "schedule"),
          ...newElement(call),
          collectionUid: input["collection"],
          environmentUid: input["environment"],
        };
      },
      body: (item) => ({ monitor: reference(item) }),
    },
    updateMonitor: {
      does: "change",
      change: (item, call) => {
        const input = inputOf(call, "monitor");
        const changed = { ...item, ...withSettings(item, input) };
        if (input["schedule"] === undefined) return changed;
        const { nextRun: _, ...before } = objectIn(item, "schedule");
        return { ...changed, schedule: { ...before, ...objectIn(input, "schedule") } };
      },
      body: (item) => ({ monitor: reference(item) }),
    },
    deleteMonitor: { does: "delete", body: (item) => ({ monitor: deleted(item) }) },
  },
};
