import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/prove/lock-modes.ts
var lockModes = [
  "access share",
  "row share",
  "row exclusive",
  "share update exclusive",
  "share",
  "share row exclusive",
  "exclusive",
  "access exclusive"
];
function lockMode(printed) {
  const mode = printed.replace(/Lock$/, "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  if (!lockModes.includes(mode)) throw new Error(`Unexpected lock mode ${printed}`);
  return mode;
}
function strongest(modes) {
  return modes.reduce((a, b) => lockModes.indexOf(b) > lockModes.indexOf(a) ? b : a);
}
function blocks(mode) {
  switch (mode) {
    case "access share":
    case "row share":
      return [];
    case "row exclusive":
      return ["ddl"];
    case "share update exclusive":
      return ["ddl"];
    case "share":
    case "share row exclusive":
    case "exclusive":
      return ["writes", "ddl"];
    case "access exclusive":
      return ["reads", "writes", "ddl"];
  }
}

export {
  lockModes,
  lockMode,
  strongest,
  blocks
};
