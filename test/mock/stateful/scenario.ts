import { isApiError, type Qodex } from "../../../src/qodex.ts";
import type { Teams } from "../../../src/teams.ts";

/** The response of one step of the scenario. */
export interface Step {
  readonly name: string;
  readonly status: number;
  readonly body: unknown;
}

/** The same scenario in another language. */
export const pythonScenario: URL = new URL("scenario.py", import.meta.url);

/** A call of the client whose complete response is available. */
interface Sent<T> extends PromiseLike<T> {
  withResponse(): Promise<{ data: T; response: Response }>;
}

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const item = [{ name: "Sailings", request: { method: "GET", url: "https://api.example.com" } }];
const values = [{ key: "stage", value: "test", type: "default", enabled: true }];
const member_id = "member_def456";

/** Twenty steps, each of which depends on those before it. */
export async function scenario(qodex: Qodex, teams: Teams): Promise<Step[]> {
  const steps: Step[] = [];
  async function step<T>(name: string, call: Sent<T>): Promise<T | undefined> {
    try {
      const { data, response } = await call.withResponse();
      steps.push({ name, status: response.status, body: withoutTimes(pageBody(data)) });
      return data;
    } catch (error) {
      if (!isApiError(error)) throw error;
      steps.push({ name, status: error.status, body: withoutTimes(error.body) });
      return undefined;
    }
  }

  const harbour = { name: "Harbour", type: "team" };
  const made = await step(
    "create a workspace",
    qodex.workspaces.create({ body: { workspace: harbour } }),
  );
  const workspace = made?.workspace?.id ?? "";
  const collection = await step(
    "create a collection",
    qodex.collections.create({
      workspace,
      body: { collection: { info: { name: "Sailings", schema }, item } },
    }),
  );
  const { id: collectionId = "", uid = "" } = collection?.collection ?? {};
  await step(
    "rename it",
    qodex.collections.update({
      collectionId,
      body: { collection: { info: { name: "Departures" } } },
    }),
  );
  const tags = [{ slug: "harbour" }];
  await step("tag it", qodex.collectionTags.replace({ collectionId: uid, body: { tags } }));
  await step("find it by its tag", qodex.tags.listEntities({ slug: "harbour" }));
  const environment = await step(
    "create an environment",
    qodex.environments.create({ workspace, body: { environment: { name: "Quay" } } }),
  );
  const environmentId = environment?.environment?.id ?? "";
  await step(
    "change it",
    qodex.environments.update({ environmentId, body: { environment: { values } } }),
  );
  await step("get it", qodex.environments.get({ environmentId }));
  const mock = await step(
    "create a mock server",
    qodex.mocks.create({
      workspace,
      body: { mock: { collection: uid, name: "Stand-in", private: true } },
    }),
  );
  const mockId = mock?.mock?.id ?? "";
  await step("publish it", qodex.mocks.publish({ mockId }));
  await step("publish it again", qodex.mocks.publish({ mockId }));
  const schedule = { cron: "0 6 * * MON-FRI", timezone: "Europe/Oslo" };
  const monitor = { collection: uid, name: "Look-out", schedule };
  await step("create a monitor", qodex.monitors.create({ workspace, body: { monitor } }));
  await step("see all of it in the workspace", qodex.workspaces.get({ workspaceId: workspace }));
  await step("delete the environment", qodex.environments.delete({ environmentId }));
  await step("do not find it", qodex.environments.get({ environmentId }));

  await step("list members", teams.members.list({ maxResults: 50 }));
  await step("get a member", teams.members.get({ member_id }));
  await step("remove the member", teams.members.delete({ member_id }));
  await step("do not find the member", teams.members.get({ member_id }));
  await step("list members again", teams.members.list({ maxResults: 50 }));
  return steps;
}

/** A list returns a page whose body is `data`. */
const pageBody = (data: unknown): unknown =>
  typeof data === "object" && data !== null && "items" in data && "data" in data ? data.data : data;

/** Times depend on the run. */
export function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTimes);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name]) => !/^(created|updated|deleted)At$/.test(name),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutTimes(inner)]));
}
