import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { MarkdownPlace } from "../markdown/render.ts";
import type { Site } from "./site.ts";

/** The page that is being rendered, for the components on it. */
export interface Here {
  site: Site;
  path: string;
  /** A link to a page or file of the site; throws when there is none. */
  link(to: string): string;
  /** How texts of the page resolve their links. */
  place: MarkdownPlace;
}

export const HereContext = createContext<Here | undefined>(undefined);

/** The page around a component. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("A component was rendered outside of a page.");
  return here;
}
