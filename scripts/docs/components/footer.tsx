import { useHere } from "../site/here.ts";

/** The footer of every page. */
export function Footer() {
  const { link } = useHere();
  return (
    <footer class="foot">
      <p>Not published or endorsed by the vendors of these APIs.</p>
      <a href={link("coverage/")}>Coverage</a>
      <a href={link("changelog/")}>Changelog</a>
      <a href={link("llms.txt")}>llms.txt</a>
    </footer>
  );
}

/** A link to the previous or next page. */
export interface Neighbour {
  label: string;
  path: string;
}

/** The links to the previous and next page. */
export function Pager({
  previous,
  next,
}: {
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
}) {
  const { link } = useHere();
  if (!previous && !next) return null;
  return (
    <nav class="pager" aria-label="Previous and next">
      {previous && (
        <a href={link(previous.path)} rel="prev">
          <small>Previous</small>
          {previous.label}
        </a>
      )}
      {next && (
        <a href={link(next.path)} rel="next">
          <small>Next</small>
          {next.label}
        </a>
      )}
    </nav>
  );
}
