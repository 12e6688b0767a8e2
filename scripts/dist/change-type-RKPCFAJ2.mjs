import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  canonicalType,
  castBack,
  kind,
  retyped
} from "./chunk-Z5TM6DLK.mjs";
import "./chunk-HO7G5DP4.mjs";
import "./chunk-2CBBFVWO.mjs";
import "./chunk-ZBNQTMJV.mjs";
import "./chunk-ET6YDFIL.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  canonicalType,
  castBack,
  kind,
  retyped
};
