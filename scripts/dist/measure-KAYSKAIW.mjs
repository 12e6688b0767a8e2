import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  measureAccess,
  openAccess
} from "./chunk-DMYPGKTV.mjs";
import "./chunk-4GV27PI4.mjs";
import "./chunk-ZYUKEWR7.mjs";
import "./chunk-B52DPY5J.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-TTONIP3R.mjs";
import "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  measureAccess,
  openAccess
};
