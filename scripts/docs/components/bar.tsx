import { useHere } from "../site/here.ts";
import { Icon } from "./icon.tsx";

/** One entry of the breadcrumbs. */
export interface Crumb {
  label: string;
  path?: string;
}

/** Breadcrumbs and page actions. */
export function Bar({ crumbs, yaml }: { crumbs: readonly Crumb[]; yaml?: string | undefined }) {
  const { link, path } = useHere();
  return (
    <div class="bar">
      <nav aria-label="Breadcrumbs">
        <ol class="crumbs">
          {crumbs.map(({ label, path: to }) => (
            <li key={label}>{to === undefined ? label : <a href={link(to)}>{label}</a>}</li>
          ))}
        </ol>
      </nav>
      <div class="acts">
        {/* Without a script, or on `file://`, the link opens the Markdown. */}
        <a href={link(`${path}index.md`)} data-md>
          <Icon name="copy" />
          <span>Copy as Markdown</span>
        </a>
        {yaml && (
          <a href={yaml}>
            <Icon name="doc" />
            <span>YAML</span>
          </a>
        )}
      </div>
    </div>
  );
}
