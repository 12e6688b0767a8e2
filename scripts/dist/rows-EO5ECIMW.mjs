import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  scaleTables
} from "./chunk-5S4AUYSW.mjs";
import "./chunk-3BKN3U2Z.mjs";
import "./chunk-PBFIKTRV.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  scaleTables
};
