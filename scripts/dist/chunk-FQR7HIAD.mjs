import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  levels
} from "./chunk-M2EOT65H.mjs";

// scripts/render/findings/json.ts
var findingsFormat = 1;
function findingsDocument(findings) {
  const counts = Object.fromEntries(
    levels.map((level) => [level, findings.filter((finding) => finding.level === level).length])
  );
  return { format: findingsFormat, counts, findings };
}
function findingsJson(findings) {
  return `${JSON.stringify(findingsDocument(findings), null, 2)}
`;
}

export {
  findingsFormat,
  findingsDocument,
  findingsJson
};
