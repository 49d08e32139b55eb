/** The root of the page: classes and data on it decide what shows. */
export const root = document.documentElement;

/** The first element that matches, or undefined. */
export const one = <E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E | undefined => within.querySelector<E>(selector) ?? undefined;

/** All elements that match. */
export const all = <E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E[] => [...within.querySelectorAll<E>(selector)];

/** Shows another icon. */
export function setIcon(button: Element, name: string): void {
  button.querySelector(".i")?.setAttribute("class", `i i-${name}`);
}

/** An icon, for markup that a script makes. */
export const iconMarkup = (name: string): string => `<i class="i i-${name}"></i>`;

/** Text as HTML. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The way from this page to the root of the site: `../../`. */
export const toRoot = document.body.dataset["rel"] ?? "./";

/** What the reader chose, for this site; a browser may keep nothing. */
export const store = {
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(key: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Private windows and `file://` may refuse: the choice lasts as long as the page.
    }
  },
};
