import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  findingsDocument,
  findingsFormat,
  findingsJson
} from "./chunk-FQR7HIAD.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  findingsDocument,
  findingsFormat,
  findingsJson
};
