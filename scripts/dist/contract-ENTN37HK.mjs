import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkContract,
  initContract,
  withContract
} from "./chunk-LF2IAVE4.mjs";
import "./chunk-Y2ZVI3LP.mjs";
import "./chunk-TEGQYBRY.mjs";
import "./chunk-S3OM64DQ.mjs";
import "./chunk-RCQYO3BH.mjs";
import "./chunk-RJXJNTZB.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-XRCW3CCB.mjs";
import "./chunk-Q5GGSRL2.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-FZ2MQPF5.mjs";
import "./chunk-JZQTNFJR.mjs";
import "./chunk-OXKSWULC.mjs";
import "./chunk-WFL7QO3I.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-D23XIODE.mjs";
import "./chunk-KDMYLGOA.mjs";
import "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  checkContract,
  initContract,
  withContract
};
