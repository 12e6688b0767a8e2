import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  checkContract,
  initContract,
  withContract
} from "./chunk-ZFV2JHQP.mjs";
import "./chunk-YTAQJ34G.mjs";
import "./chunk-Q5UAGOYO.mjs";
import "./chunk-GPJXPME5.mjs";
import "./chunk-QJEQGCYN.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-SJHBAXOS.mjs";
import "./chunk-I6WS4S67.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-JTJXKTCN.mjs";
import "./chunk-HZECGVDO.mjs";
import "./chunk-RZIHIP4N.mjs";
import "./chunk-7GZYW6AS.mjs";
import "./chunk-C3FEXVKE.mjs";
import "./chunk-3BKN3U2Z.mjs";
import "./chunk-PBFIKTRV.mjs";
import "./chunk-BHE35HH3.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-GFD7C457.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-DP4VJVMS.mjs";
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
