/** The version in package.json, which is not read at run time; a test compares them. */
export const version = "0.1.0";
