import type { Server } from "node:http";
import type { Controlled } from "../control/control.ts";
import { controlPrefix } from "../control/prefix.ts";
import { credentialsOf } from "../credentials/credentials.ts";
import { Quota } from "../limits/quota.ts";
import { apiMiddleware } from "../middleware/index.ts";
import {
  compose,
  type IncomingRequest,
  type Next,
  withOwnFailure,
} from "../middleware/middleware.ts";
import type { Elsewhere } from "../middleware/unknown-route.ts";
import type { Engine } from "../prism/engine.ts";
import { Replies } from "../scripting/replies.ts";
import { hasSessionKey, type Session, type Sessions, sessionHeader } from "../sessions/sessions.ts";
import type { StatefulStore } from "../stateful/index.ts";
import { defaultLimits, sessionLimits } from "../stateful/store.ts";
import type { Api } from "../types.ts";
import type { Settings } from "./options.ts";
import { createApiServer } from "./server.ts";

/** One session's view of an API: everything that requests or tests change. */
export interface World {
  readonly replies: Replies;
  /** The state for the control endpoints. */
  readonly controlled: Controlled;
  readonly respond: Next;
  /** Clears the request log of the API, the scripted replies, the counters and the state. */
  reset(): void;
}

/** The running parts of one API. */
export interface ApiMock {
  readonly api: Api;
  readonly server: Server;
  /** Handles a request in the world of its session. */
  readonly respond: Next;
  /** The current contract. */
  engine(): Engine;
  /** Replaces the contract. */
  replaceEngine(engine: Engine): void;
  worldOf(session: Session): World;
}

/**
 * Wraps the contract of an API in its middleware and creates the server. Does not listen yet.
 *
 * @param Store The class of the stores, for a stateful mock.
 */
export function createApiMock(
  api: Api,
  first: Engine,
  sessions: Sessions,
  settings: Settings,
  elsewhere: Elsewhere,
  Store: typeof StatefulStore | undefined,
): ApiMock {
  let current = first;
  const engine = (): Engine => current;
  const started = Date.now();
  // Weak: the data of an ended session is garbage collected with it.
  const worlds = new WeakMap<Session, World>();
  const worldOf = (session: Session): World => {
    const known = worlds.get(session);
    if (known) return known;
    const world = createWorld({
      ...{ api, engine, session, sessions, started, settings, elsewhere, Store },
      worldOf: (id) => {
        const other = sessions.find(id);
        return other && worldOf(other).controlled;
      },
    });
    worlds.set(session, world);
    return world;
  };
  const respond = withOwnFailure((request) => {
    const found = sessions.of(request.headers[sessionHeader], credentialsOf(engine(), request));
    if ("log" in found) {
      return worldOf(found).respond(settings.upstream ? withoutSessionKey(request) : request);
    }
    const isForKey = found.status === 401 && !settings.upstream;
    const rejection = { ...found, headers: {}, isForKey };
    return worldOf(sessions.shared).respond({ rejection, ...request });
  });
  return {
    api,
    server: createApiServer(respond, settings),
    respond,
    engine,
    replaceEngine: (engine) => {
      current = engine;
    },
    worldOf,
  };
}

interface Place extends Omit<Controlled, "replies" | "statefulStore" | "reset"> {
  readonly elsewhere: Elsewhere;
  readonly Store: typeof StatefulStore | undefined;
}

function createWorld(place: Place): World {
  const { api, engine, session, settings, Store } = place;
  const replies = new Replies();
  const quota = new Quota();
  const { seed } = settings;
  const limits = session.id === undefined ? defaultLimits : sessionLimits;
  const statefulStore = Store && new Store(api, engine, { seed, limits });
  const reset = (): void => {
    session.log.clear(api);
    replies.clear();
    quota.reset();
    statefulStore?.reset();
  };
  const controlled = { ...place, replies, statefulStore, reset };
  const middleware = apiMiddleware({ ...controlled, quota });
  return {
    replies,
    controlled,
    respond: compose(middleware, (request) => engine().respond(request)),
    reset,
  };
}

/** A session's key belongs to the mock: the real API must not see it. */
function withoutSessionKey(request: IncomingRequest): IncomingRequest {
  if (request.url.path.startsWith(controlPrefix)) return request;
  const { [sessionHeader]: _, ...headers } = request.headers;
  const texts = [request.target, textOf(request), ...Object.values(headers)];
  if (!texts.some(hasSessionKey)) return request;
  const title =
    "The key of a session is not forwarded. Send your own key, and set the session in X-Mock-Session";
  return { rejection: { status: 401, title, headers: {} }, ...request };
}

function textOf({ body, bytes }: IncomingRequest): string {
  try {
    return typeof body === "string" ? body : JSON.stringify(body);
  } catch {
    return Buffer.from(bytes ?? []).toString("latin1"); // The body is nested too deeply.
  }
}
