import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  allowances,
  judgeApprovals,
  neededLocks,
  planUp,
  unusedApprovals
} from "./chunk-UVIPHBVY.mjs";
import "./chunk-62FAXINN.mjs";
import "./chunk-IFC2WOMK.mjs";
import "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import "./chunk-7AEU3327.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-2SV7UYSJ.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import "./chunk-LDCQPTAC.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  allowances,
  judgeApprovals,
  neededLocks,
  planUp,
  unusedApprovals
};
