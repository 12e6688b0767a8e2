import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  allowances,
  judgeApprovals,
  neededLocks,
  planUp,
  unusedApprovals
} from "./chunk-AWK54Z3Y.mjs";
import "./chunk-IFC2WOMK.mjs";
import "./chunk-QQRTHBSC.mjs";
import "./chunk-XH5SCIWY.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-LHRJSWJP.mjs";
import "./chunk-R3HHIGQM.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-43QK6XCF.mjs";
import "./chunk-7U5BD6BK.mjs";
import "./chunk-EKGUGMF4.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-BQPCRMPA.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-25MRW5JB.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  allowances,
  judgeApprovals,
  neededLocks,
  planUp,
  unusedApprovals
};
