/** A method and a path as users type them: `get /mocks/:id`, or a URL. */
export interface RouteQuery {
  method?: string;
  segments: string[];
  /** Whether the query is a whole path rather than the end of one: `usage-events`. */
  whole: boolean;
}

/** Parses a route from a query; undefined if it is none. */
export function routeOf(query: string): RouteQuery | undefined {
  const [, method, rest = ""] =
    /^(?:(get|post|put|patch|delete|del)\s+)?(\S+)$/i.exec(query.trim()) ?? [];
  const path = rest.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const whole = path.startsWith("/");
  if (!whole && !(method === undefined && /\w[/-]\w/.test(path))) return undefined;
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.length === 0) return undefined;
  const name = method?.toUpperCase().replace(/^DEL$/, "DELETE");
  return { ...(name !== undefined && { method: name }), segments, whole };
}

/** The ranking of the methods of one path. */
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * How well an operation matches a route: higher is better, undefined means no match. A parameter matches
 * any segment, so an equal literal segment scores higher.
 */
export function routeScore(route: RouteQuery, method: string, path: string): number | undefined {
  const own = path.split("/").filter((segment) => segment !== "");
  const { segments } = route;
  const surplus = own.length - segments.length;
  if (route.whole ? surplus !== 0 : surplus < 0) return undefined;
  if (route.method !== undefined && route.method !== method) return undefined;
  let score = 50 - surplus - methods.indexOf(method) / 10;
  for (const [index, segment] of segments.entries()) {
    const mine = own[index + surplus] as string;
    if (mine.startsWith("{")) {
      if (!route.whole) return undefined;
      // `{mockId}` and `:id` are parameters, anything else is a value of one.
      score -= mine === segment || /^[:{<]/.test(segment) ? 0 : 1;
    } else if (mine.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return score;
}
