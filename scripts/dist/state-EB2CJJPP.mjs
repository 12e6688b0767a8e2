import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  readState
} from "./chunk-KOKKVONZ.mjs";
import "./chunk-WUSBJSD4.mjs";
import "./chunk-N4LS4FVQ.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-7U5BD6BK.mjs";
import "./chunk-PJPVYX7B.mjs";
import "./chunk-P7KTLFP6.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  readState
};
