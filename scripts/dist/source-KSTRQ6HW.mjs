import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openReplayedSource,
  openSource,
  openToRead,
  openWhole,
  requireWhole
} from "./chunk-JN2RMYB2.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  openReplayedSource,
  openSource,
  openToRead,
  openWhole,
  requireWhole
};
