import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  filling,
  kind
} from "./chunk-LN6GITZP.mjs";
import "./chunk-K52WWLZL.mjs";
import "./chunk-QX4YDBHF.mjs";
import "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  filling,
  kind
};
