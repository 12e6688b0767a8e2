import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  proveMigrations
} from "./chunk-XX2GQVLT.mjs";
import "./chunk-TEUXMDLQ.mjs";
import "./chunk-KI6UO4YC.mjs";
import "./chunk-SA52Z2JS.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-CFTLHVN7.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-T7W5FH3N.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-PJPVYX7B.mjs";
import "./chunk-P7KTLFP6.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-P7UNRPLB.mjs";
import "./chunk-B52DPY5J.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MTPH5YOG.mjs";
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
  proveMigrations
};
