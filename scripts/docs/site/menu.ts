import type { Api, Operation, Tag } from "../contract/api.ts";

/** An entry of the side menu. */
export interface MenuLink {
  label: string;
  path: string;
  /** The operation's method, shown before the label. */
  method?: string;
  deprecated?: boolean;
  /** The operations of the current tag. */
  inside?: MenuLink[];
}

/**
 * Entries that expand together. A group without a name is not collapsible; a `flat` one has a heading.
 */
export interface MenuGroup {
  name?: string;
  flat?: boolean;
  count?: number;
  open?: boolean;
  links: MenuLink[];
}

const operationLink = (operation: Operation): MenuLink => ({
  label: operation.title,
  path: operation.path,
  method: operation.method,
  deprecated: operation.deprecated,
});

/** The menu of an API. Only the current tag lists its operations, which keeps pages small. */
export function apiMenu(
  api: Api,
  guides: readonly MenuLink[],
  current: { tag?: Tag; guide?: boolean },
): MenuGroup[] {
  const tagLink = (tag: Tag): MenuLink => ({
    label: tag.name,
    path: tag.path,
    ...(tag === current.tag && { inside: tag.operations.map(operationLink) }),
  });
  return [
    { links: [{ label: "Overview", path: `${api.id}/` }] },
    { name: "Guides", open: current.guide === true, links: [...guides] },
    ...api.groups.map((group): MenuGroup => {
      const links = group.tags.map(tagLink);
      if (group.name === "") return { name: "Reference", flat: true, links };
      const open = current.tag !== undefined && group.tags.includes(current.tag);
      return { name: group.name, count: links.length, open, links };
    }),
  ];
}
