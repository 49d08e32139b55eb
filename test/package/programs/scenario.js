/**
 * A user's program with a client, independent of the run time: the importing, requiring or bundling
 * program passes in the package.
 */

const key = "qk_SECRET_1a2b/3c4d+5e6f==";

/**
 * Runs the scenario with each given API, and reports the results to the server at `base`.
 *
 * @param apis name -> the steps that `teams.js` and `qodex.js` create from their modules.
 */
export async function report(base, apis) {
  const peers = await (await fetch(`${base}/peers`)).json();
  // Side by side, because most of it is waiting for responses.
  const entries = Object.entries(apis).map(async ([name, api]) => {
    return [name, await scenario(api, `${base}/${name}`, peers).catch(everythingIn)];
  });
  const facts = Object.fromEntries(await Promise.all(entries));
  const body = JSON.stringify({ runtime: runtime(), facts });
  await fetch(`${base}/report`, { method: "POST", body });
}

async function scenario(api, baseUrl, peers) {
  const { isApiError, ApiError, NotFoundError, TimeoutError, ConnectionError } = api.module;
  const client = api.create(key, baseUrl);

  const walked = [];
  for await (const item of api.list(client)) walked.push(item.id);

  const missing = await rejection(api.get(client, "missing"));
  const late = await rejection(api.get(client, "silent", { timeout: 50, retry: false }));

  const controller = new AbortController();
  const reason = { why: "The user has left." };
  setTimeout(() => controller.abort(reason), 20);
  const aborted = await rejection(api.get(client, "silent", { signal: controller.signal }));

  const found = await api.get(client, "one").result();
  const refused = await api.get(client, "missing").result();
  const { data, response } = await api.get(client, "one").withResponse();
  const fetched = await api.openapiFetch(client, "one");
  const fetchedMissing = await api.openapiFetch(client, "missing");

  return {
    awaited: await api.get(client, "one"),
    walked,
    posted: await api.post(client, { text: "grüße, 世界" }),
    declared: {
      guards: [isApiError(missing), isApiError(missing, api.operationId), isApiError(late)],
      classes: [missing instanceof NotFoundError, missing instanceof ApiError],
      status: missing.status,
      code: missing.code,
      vendorMessage: missing.vendorMessage,
    },
    retried: await api.get(client, "busy"),
    timeout: [late instanceof TimeoutError, late instanceof ConnectionError, late.attempts],
    abortedWithTheReason: aborted === reason,
    results: [found.ok, found.data, refused.ok, refused.error instanceof NotFoundError],
    withResponse: [data, response.status, response.headers.get("x-page")],
    openapiFetch: [fetched.data, fetchedMissing.response.status, fetchedMissing.error.code],
    sent: await sentTo(api, peers),
    errorsWithTheKey: [missing, late, refused.error].map(everythingIn).filter(hasKey).length,
  };
}

/** How often a GET and a POST are sent to each URL without a response. */
async function sentTo(api, peers) {
  const entries = Object.entries(peers).map(async ([name, url]) => {
    const client = api.create(key, url).with({ retry: { maxDelay: 20 } });
    const calls = [api.get(client, "one"), client.request("POST", "/things", { body: {} })];
    const errors = await Promise.all(calls.map(rejection));
    return [name, errors.map(({ attempts }) => attempts)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function rejection(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("It should have been rejected.");
}

const hasKey = (text) => text.includes(key);

/** Everything that an error reveals: its fields, including hidden ones, and those of its causes. */
function everythingIn(error) {
  const fields = Object.getOwnPropertyNames(error).map((name) => {
    const value = error[name];
    return value instanceof Error ? everythingIn(value) : JSON.stringify(value);
  });
  return `${error} ${fields.join(" ")}`;
}

/** The name of this run time, as it reports itself, and whether it has Node's globals. */
function runtime() {
  const { Deno, Bun, process, navigator } = globalThis;
  const name =
    (Deno && `Deno ${Deno.version.deno}`) ??
    (Bun && `Bun ${Bun.version}`) ??
    (process && `Node ${process.versions.node}`) ??
    navigator.userAgent;
  return { name, hasNodeGlobals: process !== undefined };
}
