import { type Context, type Json, list, record, text, type Visitor } from "./redocly.ts";
import { follow, type Placed } from "./schema.ts";

export interface Operation {
  node: Json;
  /** The operationId, or method and path if there is none. */
  id: string;
  path: string;
  /** Its own parameters and those of its path, resolved. */
  parameters: Placed[];
}

/** A visitor that calls `check` for every operation, and `end` after the last one. */
export function eachOperation(
  check: (operation: Operation, ctx: Context) => void,
  end?: (ctx: Context) => void,
): Visitor {
  let path = "";
  let shared: unknown[] = [];
  return {
    PathItem(item, ctx) {
      path = String(ctx.key);
      shared = list(item["parameters"]);
    },
    Operation(node, ctx) {
      const id = text(node["operationId"]) || `${String(ctx.key).toUpperCase()} ${path}`;
      const file = ctx.location.source.absoluteRef;
      const parameters = [...shared, ...list(node["parameters"])].flatMap(
        (parameter) => follow(ctx, parameter, file) ?? [],
      );
      check({ node, id, path, parameters }, ctx);
    },
    Root: { leave: (_root, ctx) => end?.(ctx) },
  };
}

export interface Body extends Placed {
  status: string;
  mediaType: string;
  /** Its `examples` by name, resolved. */
  examples: Map<string, Json>;
}

/** The bodies of the responses whose status matches, in the order of the contract. */
export function bodies(
  operation: Json,
  ctx: Context,
  status: RegExp,
  file = ctx.location.source.absoluteRef,
): Body[] {
  return Object.entries(record(operation["responses"])).flatMap(([code, response]) => {
    const placed = status.test(code) ? follow(ctx, response, file) : undefined;
    return placed === undefined ? [] : content(placed, ctx, code);
  });
}

/** The media types of a response or a request body. */
export function content(holder: Placed, ctx: Context, status: string): Body[] {
  return Object.entries(record(holder.node["content"])).map(([mediaType, node]) => {
    const examples = Object.entries(record(record(node)["examples"])).map(
      ([name, example]) => [name, follow(ctx, example, holder.file)?.node ?? {}] as const,
    );
    return {
      node: record(node),
      file: holder.file,
      status,
      mediaType,
      examples: new Map(examples),
    };
  });
}

export const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json\b/.test(mediaType);
