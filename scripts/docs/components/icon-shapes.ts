/** The icons: line drawings, 16 by 16. */
export const shapes = {
  search: '<circle cx="7" cy="7" r="4.25"/><path d="m10.2 10.2 3.3 3.3"/>',
  menu: '<path d="M2.5 5h11M2.5 11h11"/>',
  copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5"/>',
  doc: '<path d="M3.5 2.5h6l3 3v8h-9zM6 8h4M6 10.5h4"/>',
  clock: '<circle cx="8" cy="8" r="5.5"/><path d="M8 5v3.2l2 1.3"/>',
  auto: '<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="#000"/>',
  right: '<path d="M3 8h10M9 4l4 4-4 4"/>',
  x: '<path d="m4 4 8 8m0-8-8 8"/>',
  ok: '<path d="m3 8.5 3.2 3.2L13 5"/>',
  sun: '<circle cx="8" cy="8" r="2.75"/><path d="M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7"/>',
  moon: '<path d="M13 9.6A5.5 5.5 0 0 1 6.4 3 5.5 5.5 0 1 0 13 9.6z"/>',
} as const;

/** An icon as a data URL. */
const address = (shape: string): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
  return `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[<>#]/g, encodeURIComponent)}`;
};

/**
 * The icons as CSS rules that mask a box. This keeps pages small and works on `file://`, which does not
 * allow external sprites.
 */
export const iconRules = (): string =>
  Object.entries(shapes)
    .map(([name, shape]) => `.i-${name}{--i:url("${address(shape)}")}`)
    .join("\n");
