import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/core/hash.ts
import { createHash } from "node:crypto";
function hash(...parts) {
  const sum = createHash("sha256");
  for (const part of parts) {
    sum.update(`${typeof part === "string" ? Buffer.byteLength(part) : part.length}:`);
    sum.update(part);
  }
  return sum.digest("hex");
}
function stableJson(value, indent) {
  return JSON.stringify(
    value,
    (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)) : inner,
    indent
  );
}

export {
  hash,
  stableJson
};
