import { objectsIn, pick } from "./fields.ts";
import type { Call, Examples, Filter, Item, ListAction, Resource } from "./types.ts";

/** A time of a query: RFC 3339, or Unix time in milliseconds. */
const timeOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Date.parse(text));

const timestampOf = (item: Item): number => Number(item["timestamp"]);

/** Only events with one of the values of a list that is separated by commas. */
const oneOf =
  (field: string): Filter =>
  (item, values) =>
    values === undefined || values.split(",").includes(String(item[field]));

const filters: Readonly<Record<string, Filter>> = {
  startDate: (item, start) => start === undefined || timestampOf(item) >= timeOf(start),
  endDate: (item, end) => end === undefined || timestampOf(item) <= timeOf(end),
  sources: oneOf("source"),
  operations: oneOf("operation"),
  modelTiers: oneOf("modelTier"),
};

/** Whether the range ends before it begins. */
function isReversed({ parameters }: Call): boolean {
  const { startDate, endDate } = parameters;
  return startDate !== undefined && endDate !== undefined && timeOf(endDate) < timeOf(startDate);
}

const list: ListAction = {
  does: "list",
  pageSize: 20,
  rejects: (call) => (isReversed(call) ? "code=400, example=invalidRange" : undefined),
  filters,
  view: (item) =>
    pick(
      item,
      ...["timestamp", "userId", "memberId", "userEmail", "source", "operation"],
      ...["modelTier", "credits", "cost"],
    ),
};

/** The events that the examples of both lists show, each once, the newest first. */
function seed(examples: Examples): Item[] {
  const events = ["listUsageEvents", "listUsageEventsForMember"]
    .flatMap((operationId) => examples(operationId))
    .flatMap((body) => objectsIn(body, "usages"));
  const known = new Map<string, Item>();
  for (const event of events) {
    const { timestamp, userId, source, operation } = event;
    const id = [timestamp, userId, source, operation].join(" ");
    known.set(id, { ...known.get(id), ...event, id });
  }
  return [...known.values()].sort((a, b) => timestampOf(b) - timestampOf(a));
}

const memberIn = ({ find, parameters }: Call): Item | undefined =>
  find("members", parameters["member_id"] ?? "");

/** Usage events. Nothing creates one; a range selects those inside of it. */
export const usageEvents: Resource = {
  parameter: "member_id",
  seed,
  operations: {
    listUsageEvents: list,
    listUsageEventsForMember: {
      ...list,
      lacks: (call: Call) => !memberIn(call),
      where: (item: Item, call: Call) => {
        const member = memberIn(call);
        return item["memberId"] === member?.id || item["userId"] === member?.["userId"];
      },
    },
  },
};
