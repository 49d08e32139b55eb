import { itemsIn, objectIn, pick } from "../fields.ts";
import type { Resource } from "../types.ts";
import { deleted, inputOf, inWorkspace, lacks, newElement, placed, reference } from "./shared.ts";

const shown = [
  ...["id", "name", "uid", "collectionUid", "environmentUid", "distribution", "options"],
  ...["notifications", "schedule", "lastRun"],
];

/** Monitors. None of them runs, so no time of a next run is known of a new schedule. */
export const monitors: Resource = {
  parameter: "monitorId",
  seed: (examples) => {
    const items = itemsIn(examples, ["listMonitors", "monitors"], ["getMonitor", "monitor"]);
    return placed("monitors", items, examples);
  },
  operations: {
    listMonitors: {
      does: "list",
      wrapper: "monitors",
      filters: { workspace: inWorkspace },
      view: (item) => pick(item, "id", "name", "owner", "uid"),
    },
    getMonitor: {
      does: "get",
      // The owner is a number here, and text in the list.
      body: (item) => ({ monitor: { ...pick(item, ...shown), owner: Number(item["owner"]) } }),
    },
    createMonitor: {
      does: "create",
      refuses: (call) => (lacks(call, "monitor") ? "code=400, example=paramMissing" : undefined),
      item: (call) => {
        const input = inputOf(call, "monitor");
        return {
          ...pick(input, "name", "schedule"),
          ...newElement(call),
          collectionUid: input["collection"],
          environmentUid: input["environment"],
          distribution: [],
        };
      },
      body: (item) => ({ monitor: reference(item) }),
    },
    updateMonitor: {
      does: "change",
      change: (item, call) => {
        const { schedule, ...changes } = pick(inputOf(call, "monitor"), "name", "schedule");
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
