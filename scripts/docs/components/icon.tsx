import { shapes, symbols } from "./icon-shapes.ts";

export type IconName = keyof typeof shapes;

/** A line drawing of 16 by 16; the sprite of the page has its shape. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="i" aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
);

/** The shapes of the icons, once a page: `file://` allows no sprite in a file of its own. */
export const Sprite = () => (
  <svg hidden id="icons" dangerouslySetInnerHTML={{ __html: symbols(shapes) }} />
);

/** The ring and its seal. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" class="mark" aria-hidden="true">
    <circle cx="11" cy="11" r="7.5" fill="none" stroke="currentColor" stroke-width="3" />
    <rect x="14" y="14" width="8" height="8" rx="1.5" />
  </svg>
);
