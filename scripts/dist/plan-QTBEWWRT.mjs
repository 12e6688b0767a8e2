import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  allowances,
  judgeApprovals,
  neededLocks,
  planUp,
  unusedApprovals
} from "./chunk-DTAO7XZZ.mjs";
import "./chunk-XO2H4T6X.mjs";
import "./chunk-3HFRH7KJ.mjs";
import "./chunk-5F7CDNNC.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-3Y3SL26L.mjs";
import "./chunk-CQADSSFU.mjs";
import "./chunk-QNWXJBWQ.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-3BKLQH3H.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-YSOZVGOZ.mjs";
import "./chunk-BJ46O3HI.mjs";
import "./chunk-OIB22YS4.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-HOI2LZLV.mjs";
import "./chunk-SRPJYWMA.mjs";
import "./chunk-5Y243LKO.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
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
