import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  runTests
} from "./chunk-CHFQ6E3M.mjs";
import "./chunk-QZG4543R.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-SR2P53G6.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-OOPEL3TS.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
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
