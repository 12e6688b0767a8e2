import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  acceptedFindings,
  defaultBaseline
} from "./chunk-EXECQR5X.mjs";
import "./chunk-MVZ65XMW.mjs";
import "./chunk-XYXFEPLN.mjs";
import "./chunk-QNWXJBWQ.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-3BKLQH3H.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-YSOZVGOZ.mjs";
import "./chunk-BJ46O3HI.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  acceptedFindings,
  defaultBaseline
};
