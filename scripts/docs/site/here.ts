import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Here } from "./site.ts";

export const HereContext = createContext<Here | undefined>(undefined);

/** The page that a component is rendered on. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("A component was rendered outside of a page.");
  return here;
}
