import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  findingsFormats,
  renderFindings
} from "./chunk-GGXOZUPX.mjs";
import "./chunk-RP54XFPB.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-XATSPN2O.mjs";
import "./chunk-HMEQ7PMR.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  findingsFormats,
  renderFindings
};
