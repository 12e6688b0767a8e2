import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkValues,
  readSettings,
  typedValues
} from "./chunk-YTIIXIMB.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-VWZTK5ZV.mjs";
import "./chunk-JYFYGLBM.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  checkValues,
  readSettings,
  typedValues
};
