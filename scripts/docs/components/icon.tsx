import type { shapes } from "./icon-shapes.ts";

export type IconName = keyof typeof shapes;

/** A 16 by 16 line drawing; the style sheet has the shape. */
export const Icon = ({ name }: { name: IconName }) => <i class={`i i-${name}`} />;

/** The logo: a ring and its seal. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" class="mark" aria-hidden="true">
    <circle cx="11" cy="11" r="7.5" fill="none" stroke="currentColor" stroke-width="3" />
    <rect x="14" y="14" width="8" height="8" rx="1.5" />
  </svg>
);
