import { Find } from "../components/header.tsx";
import { Mark } from "../components/icon.tsx";
import { useHere } from "../site/here.ts";
import type { Page } from "../site/page.ts";
import { notFoundPath } from "../site/site.ts";

/** The 404 page. */
export const notFoundPage = (): Page => ({
  path: notFoundPath,
  title: "Not found · qodekit",
  label: "Not found",
  description: "There is no page at this address.",
  body: () => <NotFound />,
  records: [],
});

function NotFound() {
  const { link, site } = useHere();
  return (
    <>
      <Mark />
      <h1>There is no page at this address</h1>
      <p class="lead">
        It may have moved: every operation has its own page. Search finds it by its name, its path
        or its operation id.
      </p>
      <Find big label="Search both APIs" />
      <div class="cols">
        <section>
          <h2>Reference</h2>
          {[...site.apis].reverse().map((api) => (
            <a key={api.id} href={link(`${api.id}/`)}>
              {api.short}
            </a>
          ))}
        </section>
        <section>
          <h2>Help</h2>
          <a href={link("client/")}>Client</a>
          <a href={link("mock/")}>Mock</a>
        </section>
      </div>
    </>
  );
}
