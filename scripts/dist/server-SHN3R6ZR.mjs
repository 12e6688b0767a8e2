import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openServer
} from "./chunk-GXAEJLUV.mjs";
import {
  describeUrl
} from "./chunk-WGZPC7UO.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  describeUrl,
  openServer
};
