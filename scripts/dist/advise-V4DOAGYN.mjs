import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  AdviseError,
  advise,
  chooseRules
} from "./chunk-WPAZGVLG.mjs";
import "./chunk-XYXFEPLN.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  AdviseError,
  advise,
  chooseRules
};
