/** The folder of the unreleased version in the version switch. */
export const unreleased = "next";

/** The label of a version in the version switch: `v1.2`, or `next (unreleased)`. */
export const versionLabel = (version: string): string =>
  version === unreleased ? `${version} (unreleased)` : version;

/** The tooltip of a version. */
export const versionTitle = (version: string): string =>
  version === unreleased
    ? "The state of the main branch. The released package may differ."
    : `The reference of qodekit ${version}, as it was released.`;
