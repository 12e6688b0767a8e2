/** Placeholder entry until the validators land in this branch. */
export {}
