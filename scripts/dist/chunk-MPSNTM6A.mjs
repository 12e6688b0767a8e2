import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/run/rollout/rollout.ts
var rolloutKinds = [
  "rename-column",
  "rename-table",
  "change-type",
  "set-not-null",
  "split-column",
  "merge-columns",
  "add-foreign-key",
  "replace-enum",
  "key-to-bigint",
  "partition-table",
  "add-tenant-column"
];

export {
  rolloutKinds
};
