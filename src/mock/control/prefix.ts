/** The path prefix of all control endpoints. */
export const controlPrefix = "/__mock/";
