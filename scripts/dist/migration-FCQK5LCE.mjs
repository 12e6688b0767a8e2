import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  proveMigrations
} from "./chunk-KL4WYUSE.mjs";
import "./chunk-FFOPXZXP.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-POUG3B77.mjs";
import "./chunk-A2O5BGMD.mjs";
import "./chunk-YQEX7LMS.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-PVXZ6AKB.mjs";
import "./chunk-4DXQ2V5A.mjs";
import "./chunk-CUZMTU5I.mjs";
import "./chunk-JZZLD524.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-LAOZHHI2.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  proveMigrations
};
