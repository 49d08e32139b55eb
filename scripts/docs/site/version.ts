/** The folder of the version switch that has what is not released. */
export const unreleased = "next";

/** How the version switch names a version: `v1.2`, or `next (unreleased)`. */
export const versionLabel = (version: string): string =>
  version === unreleased ? `${version} (unreleased)` : version;

/** What a version is, for those who point at it. */
export const versionTitle = (version: string): string =>
  version === unreleased
    ? "The state of the main branch. The released package may differ."
    : `The reference of qodekit ${version}, as it was released.`;
