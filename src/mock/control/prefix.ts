/** What the path of every control endpoint starts with. */
export const controlPrefix = "/__mock/";
