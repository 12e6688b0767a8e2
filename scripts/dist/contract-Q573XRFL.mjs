import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkContract,
  initContract,
  withContract
} from "./chunk-QIENPMFS.mjs";
import "./chunk-2WG4VKST.mjs";
import "./chunk-LW3KPYNP.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-RGTUGTVJ.mjs";
import "./chunk-BCWF7FIV.mjs";
import "./chunk-P7UNRPLB.mjs";
import "./chunk-B52DPY5J.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-GGXOZUPX.mjs";
import "./chunk-RP54XFPB.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-XATSPN2O.mjs";
import "./chunk-HMEQ7PMR.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-D23XIODE.mjs";
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
  checkContract,
  initContract,
  withContract
};
