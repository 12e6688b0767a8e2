import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import "./chunk-53MRE2H3.mjs";

// scripts/render/access/json.ts
var accessFormat = 1;
function accessJson(matrix) {
  return `${JSON.stringify({ format: accessFormat, ...matrix }, null, 2)}
`;
}
export {
  accessFormat,
  accessJson
};
