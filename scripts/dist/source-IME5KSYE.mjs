import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openReplayedSource,
  openSource,
  requireWhole
} from "./chunk-4SBZQSXR.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  openReplayedSource,
  openSource,
  requireWhole
};
