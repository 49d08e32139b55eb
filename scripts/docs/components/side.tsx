import { useHere } from "../site/here.ts";
import type { MenuGroup, MenuLink } from "../site/menu.ts";
import type { Page } from "../site/page.ts";
import { Sections, Version } from "./header.tsx";
import { Method } from "./method.tsx";

/** The side menu; on a phone, it opens over the page and starts with the sections. */
export function Side({ page, groups }: { page: Page; groups: readonly MenuGroup[] }) {
  return (
    <aside class={groups.length > 0 ? "side" : "side phone"} id="side" aria-label="Menu">
      <nav aria-label="Pages">
        <div class="small">
          <div class="grid">
            <Sections current={page.section} />
          </div>
          <p>
            Version <Version />
          </p>
        </div>
        {groups.map((group) => (
          <Group key={group.name} group={group} page={page} />
        ))}
      </nav>
    </aside>
  );
}

function Group({ group, page }: { group: MenuGroup; page: Page }) {
  const list = <Links links={group.links} page={page} />;
  if (group.name === undefined) return list;
  if (group.flat) {
    return (
      <>
        <h2>{group.name}</h2>
        {list}
      </>
    );
  }
  return (
    <details open={group.open}>
      <summary>
        {group.name} {group.count !== undefined && <small>{group.count}</small>}
      </summary>
      {list}
    </details>
  );
}

const Links = ({ links, page }: { links: readonly MenuLink[]; page: Page }) => (
  <ul>
    {links.map((entry) => (
      <li key={entry.path}>
        <Entry entry={entry} page={page} />
        {entry.inside && <Links links={entry.inside} page={page} />}
      </li>
    ))}
  </ul>
);

function Entry({ entry, page }: { entry: MenuLink; page: Page }) {
  const { link } = useHere();
  const current = entry.path === page.path;
  const label = entry.deprecated ? <span class="old">{entry.label}</span> : entry.label;
  return (
    <a
      href={link(entry.path)}
      class={entry.inside && !current ? "on" : undefined}
      aria-current={current ? "page" : undefined}
    >
      {entry.method && <Method name={entry.method} short />}
      {label}
    </a>
  );
}
