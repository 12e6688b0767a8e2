import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkContract,
  initContract,
  withContract
} from "./chunk-E2SD55WW.mjs";
import "./chunk-MVLW45D6.mjs";
import "./chunk-UCKML6T5.mjs";
import "./chunk-IYC6U2GA.mjs";
import "./chunk-GPJXPME5.mjs";
import "./chunk-WDT42YMK.mjs";
import "./chunk-U4IGK7ZQ.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-RJEDCDCP.mjs";
import "./chunk-IQ3GZMTP.mjs";
import "./chunk-W54A46JS.mjs";
import "./chunk-PHSUXCFA.mjs";
import "./chunk-D23XIODE.mjs";
import "./chunk-RJXJNTZB.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-GFD7C457.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-7GWH73TP.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  checkContract,
  initContract,
  withContract
};
