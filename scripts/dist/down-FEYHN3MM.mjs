import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  down,
  planDown
} from "./chunk-SUN4KE2B.mjs";
import "./chunk-42LEPB7K.mjs";
import "./chunk-2C53EKHN.mjs";
import "./chunk-EVCQK44O.mjs";
import "./chunk-3HFRH7KJ.mjs";
import "./chunk-KT2WL4GA.mjs";
import "./chunk-NLYD3KGW.mjs";
import "./chunk-LGYJYGIR.mjs";
import "./chunk-FJWRHVMU.mjs";
import "./chunk-TRUTTHJO.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-WOSKXLOG.mjs";
import "./chunk-QXBUBQW2.mjs";
import "./chunk-G5QGH6WW.mjs";
import "./chunk-57HQFSVI.mjs";
import "./chunk-WTZQXYD5.mjs";
import "./chunk-NLYWETN7.mjs";
import "./chunk-OVLXQQY2.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-K4IISDG4.mjs";
import "./chunk-2MFE7JRA.mjs";
import "./chunk-DF7QITRD.mjs";
import "./chunk-5HYAIPJQ.mjs";
import "./chunk-43QK6XCF.mjs";
import "./chunk-7U5BD6BK.mjs";
import "./chunk-W54A46JS.mjs";
import "./chunk-PHSUXCFA.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-RI43ZDV3.mjs";
import "./chunk-2OQLEHLA.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-PGXHKIU5.mjs";
import "./chunk-SRPJYWMA.mjs";
import "./chunk-2HGWH3IA.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GXAEJLUV.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
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
  down,
  planDown
};
