import { eachOperation } from "./lib/operation.ts";
import { list, type Rule } from "./lib/redocly.ts";
import { methodName, reservedMethods, reservedResources, resourceName } from "./names.ts";

const identifier = /^[a-z][A-Za-z0-9]*$/;

/** The client's `resource.method`, derived from tag and operationId, is valid and unique. */
export const methodNameUnique: Rule = () => {
  const owners = new Map<string, string>();
  const tags = new Map<string, string>();

  return eachOperation(({ node, id }, ctx) => {
    const tag = list(node["tags"])[0];
    // Other rules report missing tags and ids.
    if (typeof tag !== "string" || typeof node["operationId"] !== "string") return;
    const resource = resourceName(tag);
    const method = methodName(tag, id);
    const report = (message: string, key: string) =>
      ctx.report({ message, location: ctx.location.child(key) });

    if (!identifier.test(resource) || reservedResources.includes(resource)) {
      const why = reservedResources.includes(resource) ? "a property of the client" : "not a name";
      report(`Tag "${tag}" gives the resource "${resource}", which is ${why}. Rename it.`, "tags");
    }
    const first = tags.get(resource) ?? tag;
    if (first !== tag) {
      report(
        `Tags "${first}" and "${tag}" both give the resource "${resource}". Rename one.`,
        "tags",
      );
    }
    tags.set(resource, first);

    if (reservedMethods.includes(method)) {
      report(
        `operationId "${id}" gives the method "${method}", which JavaScript itself calls. Rename it.`,
        "operationId",
      );
    }
    const name = `${resource}.${method}`;
    const owner = owners.get(name);
    if (owner !== undefined) {
      report(
        `operationId "${id}" gives the method ${name}, and so does "${owner}". ` +
          "Give one of them another noun.",
        "operationId",
      );
    }
    owners.set(name, owner ?? id);
  });
};
