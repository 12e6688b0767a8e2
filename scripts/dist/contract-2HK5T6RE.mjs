import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkContract,
  initContract,
  withContract
} from "./chunk-2C3YHDZK.mjs";
import "./chunk-6W6W5QNT.mjs";
import "./chunk-FE4PFRO7.mjs";
import "./chunk-NY4TN4F4.mjs";
import "./chunk-YIYX24KK.mjs";
import "./chunk-HLZYCLEO.mjs";
import "./chunk-R6X2JDE5.mjs";
import "./chunk-ZMOTOQC6.mjs";
import "./chunk-EYBL7AGL.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-QJEQGCYN.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-D23XIODE.mjs";
import "./chunk-KDMYLGOA.mjs";
import "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  checkContract,
  initContract,
  withContract
};
