import { dirname, relative } from "node:path";
import { eachOperation } from "./lib/operation.ts";
import { isRef, list, type Rule, record, text, type Visitor } from "./lib/redocly.ts";
import { folderName } from "./names.ts";

/** `/v1/organizations/{organization_id}/members/{member_id}` -> `members_{member_id}.yaml` */
function fileName(path: string, prefix: string): string {
  const rest = path.startsWith(prefix) ? path.slice(prefix.length) : path.replace(/^\//, "");
  return `${rest.replaceAll("/", "_")}.yaml`;
}

/**
 * Every operation has one declared tag, and its path's file is in the folder of that tag, named after
 * the path. In a bundle all paths are inline, so the file is not checked; a root with both is a source
 * with a misplaced path.
 */
export const tagIsFolder: Rule = (options) => {
  const prefix = text(options["prefix"]) || "/";
  let declared: unknown[] = [];
  let rootFile = "";
  let isSource = false;

  const operations: Visitor = eachOperation(({ node, id, path }, ctx) => {
    const tags = list(node["tags"]);
    const tag = tags[0];
    if (tags.length !== 1 || typeof tag !== "string") {
      const message = `${id} has ${tags.length} tags; it needs exactly one, the resource it acts on.`;
      ctx.report({ message });
      return;
    }
    if (!declared.includes(tag)) {
      ctx.report({
        message: `${id} has the tag "${tag}", which the root's \`tags\` do not declare. Add it there.`,
        location: ctx.location.child("tags"),
      });
    }
    if (!isSource) return;
    const file = relative(dirname(rootFile), ctx.location.source.absoluteRef).replaceAll("\\", "/");
    const expected = `paths/${folderName(tag)}/${fileName(path, prefix)}`;
    if (file !== expected) {
      ctx.report({ message: `${path} (tag "${tag}") is in ${file}. Move it to ${expected}.` });
    }
  });

  return {
    ...operations,
    Root: {
      enter(root, ctx) {
        declared = list(root["tags"]).map((tag) => record(tag)["name"]);
        rootFile = ctx.location.source.absoluteRef;
        isSource = Object.values(record(root["paths"])).some(isRef);
      },
    },
  };
};
