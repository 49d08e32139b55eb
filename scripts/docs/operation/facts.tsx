import { Icon } from "../components/icon.tsx";
import { evidenceMeaning } from "../contract/facts.ts";
import type { OperationView } from "../contract/view.ts";
import { useHere } from "../site/here.ts";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The evidence level: a word and a filled, half-filled or dotted square. */
export const Evidence = ({ mark }: { mark: string }) => (
  <span class={`tag ev ${mark}`} title={evidenceMeaning[mark]}>
    {capital(mark)}
  </span>
);

/** The key facts of an operation; at most four. */
export function Facts({ view }: { view: OperationView }) {
  const { link, site } = useHere();
  const { operation, limit, paging, timeout } = view;
  const guide = `${operation.api.id}/guides/rate-limits/`;
  const badge = (
    <>
      <Icon name="clock" />
      {limit}
    </>
  );
  return (
    <div class="facts">
      {operation.deprecated && <span class="tag warn">Deprecated</span>}
      {operation.evidence !== "" && <Evidence mark={operation.evidence} />}
      {limit &&
        (site.has(guide) ? (
          <a class="tag" href={link(guide)}>
            {badge}
          </a>
        ) : (
          <span class="tag">{badge}</span>
        ))}
      {paging && (
        <a class="tag" href="#pages">
          {paging.badge}
        </a>
      )}
      {timeout !== undefined && !paging && <span class="tag">Up to {timeout} s</span>}
    </div>
  );
}
