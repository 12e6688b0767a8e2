import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  up
} from "./chunk-3OXIJ5OA.mjs";
import "./chunk-XU4JXXYU.mjs";
import "./chunk-7MWP237J.mjs";
import "./chunk-62FAXINN.mjs";
import "./chunk-GX35ONIM.mjs";
import "./chunk-NLYWETN7.mjs";
import "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  up
};
