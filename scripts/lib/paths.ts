import { fileURLToPath } from "node:url";

/** The repository's root, with a trailing separator. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The APIs, in the order in which they are built. */
export const apis: readonly string[] = ["teams", "qodex"];
