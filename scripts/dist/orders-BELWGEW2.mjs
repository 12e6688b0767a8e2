import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  proveOrders
} from "./chunk-EC5DTUMU.mjs";
import "./chunk-JZNT464E.mjs";
import "./chunk-KMNZZKWI.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-KO3S3OHS.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-OHK2ILFQ.mjs";
import "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-ZNDYELFY.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-HVLZN6SS.mjs";
import "./chunk-6P3IR5BG.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MPIWCF2T.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  proveOrders
};
