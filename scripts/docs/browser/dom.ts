/** The root element; the style sheet depends on its classes and data attributes. */
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

/** Replaces the icon of a button. */
export function setIcon(button: Element, name: string): void {
  button.querySelector(".i")?.setAttribute("class", `i i-${name}`);
}

/** The markup of an icon. */
export const iconMarkup = (name: string): string => `<i class="i i-${name}"></i>`;

/** Escapes text for HTML. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The relative path from this page to the root of the site: `../../`. */
export const toRoot = document.body.dataset["rel"] ?? "./";

/** The reader's choices for this site; the browser may refuse to store them. */
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
      // Private windows and `file://` may throw; the choice then lasts as long as the page.
    }
  },
};
