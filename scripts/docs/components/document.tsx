import { createHash } from "node:crypto";
import { assets } from "../site/assets.ts";
import { useHere } from "../site/here.ts";
import type { Page } from "../site/page.ts";
import { notFoundPath } from "../site/site.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Side } from "./side.tsx";
import { Html } from "./text.tsx";

/** Runs before the first paint: applies the stored theme and language. */
export const headScript =
  '(d=>{d.classList.add("js");let a=(d.dataset.langs||"").split(" ");try{let s=localStorage,t=s.theme;' +
  'if(t=="light"||t=="dark")d.dataset.theme=t;if(a.includes(s.lang))d.dataset.lang=s.lang}catch{}})(document.documentElement)';

const hash = createHash("sha256").update(headScript).digest("base64");

/** The Content-Security-Policy: no other hosts, no inline scripts or styles, no frames. */
export const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The document of a page: head, header, menu, content, footer. */
export function Document({ page }: { page: Page }) {
  const { link, site } = useHere();
  const { home } = site.options;
  // The 404 page has no address.
  const address = home && page.path !== notFoundPath && new URL(page.path, home).href;
  const languages = page.languages ?? [];
  const root =
    page.path === notFoundPath
      ? site.options.base
      : "../".repeat(page.path.split("/").length - 1) || "./";
  const content = (
    <main
      id="main"
      tabIndex={-1}
      class={page.menu ? undefined : page.path === "" ? "home" : "lost"}
    >
      {page.body()}
      <Footer />
    </main>
  );
  return (
    <html lang="en" data-langs={languages.join(" ") || undefined} data-lang={languages[0]}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.title}</title>
        <meta name="description" content={page.description} />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:type" content={page.path === "" ? "website" : "article"} />
        <meta property="og:site_name" content="qodekit" />
        {address && <meta property="og:url" content={address} />}
        {address && <link rel="canonical" href={address} />}
        <link rel="icon" href={link(assets.icon)} />
        <link rel="stylesheet" href={`${link(assets.style)}`} />
        {page.markdown && (
          <link rel="alternate" type="text/markdown" href={link(`${page.path}index.md`)} />
        )}
        <Html as="script" html={headScript} />
        <script src={link(assets.script)} defer />
      </head>
      <body
        data-rel={root}
        data-page={page.path}
        data-versions={site.options.published ? "" : undefined}
      >
        <a class="skip" href="#main">
          Skip to content
        </a>
        <Header page={page} />
        {page.menu ? (
          <div class="frame">
            <Side page={page} groups={page.menu} />
            {content}
          </div>
        ) : (
          <>
            <Side page={page} groups={[]} />
            {content}
          </>
        )}
      </body>
    </html>
  );
}
