import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkContract,
  initContract,
  withContract
} from "./chunk-3IGTI74I.mjs";
import "./chunk-6W6W5QNT.mjs";
import "./chunk-ZGFQ4JJE.mjs";
import "./chunk-RCQYO3BH.mjs";
import "./chunk-ABTE23HY.mjs";
import "./chunk-TL3M2O7X.mjs";
import "./chunk-5Q3KUGP6.mjs";
import "./chunk-6YLYRGDH.mjs";
import "./chunk-JF4GZ6EG.mjs";
import "./chunk-QGMIA6CI.mjs";
import "./chunk-7GO4ISMX.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-QJEQGCYN.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-D23XIODE.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  checkContract,
  initContract,
  withContract
};
