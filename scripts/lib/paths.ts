import { fileURLToPath } from "node:url";

/** The repository's root, with a trailing separator. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The APIs, in build order. */
export const apis: readonly string[] = ["teams", "qodex"];
