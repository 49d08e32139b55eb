import { itemsIn, objectIn, pick } from "../fields.ts";
import type { Filter, Resource } from "../types.ts";
import { deleted, inputOf, inWorkspace, lacks, newElement, placed, reference } from "./shared.ts";

const shown = [
  ...["id", "name", "uid", "collectionUid", "environmentUid", "distribution", "options"],
  ...["notifications", "notificationLimit", "retry", "schedule", "lastRun", "active"],
];

/** The settings that a request can have. */
const settings = ["active", "distribution", "notificationLimit", "retry"];

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
      rejects: (call) => (lacks(call, "monitor") ? "code=400, example=paramMissing" : undefined),
      item: (call) => {
        const input = inputOf(call, "monitor");
        return {
          ...defaults,
          ...pick(input, "name", "schedule", ...settings),
          ...newElement(call),
          collectionUid: input["collection"],
          environmentUid: input["environment"],
          notifications: { ...defaults.notifications, ...objectIn(input, "notifications") },
          options: { ...defaults.options, ...objectIn(input, "options") },
        };
      },
      body: (item) => ({ monitor: reference(item) }),
    },
    updateMonitor: {
      does: "change",
      change: (item, call) => {
        const input = inputOf(call, "monitor");
        const { schedule, ...sent } = pick(input, "name", "schedule", ...settings);
        const changes = {
          ...sent,
          notifications: {
            ...objectIn(item, "notifications"),
            ...objectIn(input, "notifications"),
          },
          options: { ...objectIn(item, "options"), ...objectIn(input, "options") },
        };
        if (schedule === undefined) return { ...item, ...changes };
        const { nextRun: _, ...before } = objectIn(item, "schedule");
        return {
          ...item,
          ...changes,
          schedule: { ...before, ...objectIn({ schedule }, "schedule") },
        };
      },
      body: (item) => ({ monitor: reference(item) }),
    },
    deleteMonitor: { does: "delete", body: (item) => ({ monitor: deleted(item) }) },
  },
};
