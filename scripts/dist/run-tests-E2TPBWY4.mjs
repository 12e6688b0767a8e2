import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  runTests
} from "./chunk-24SZLCOB.mjs";
import "./chunk-2PPFGBKA.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-HOI2LZLV.mjs";
import "./chunk-SRPJYWMA.mjs";
import "./chunk-5Y243LKO.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-7C2HDH3O.mjs";
import "./chunk-QIWDHXEK.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  runTests
};
