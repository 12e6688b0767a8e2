import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  scaleTables
} from "./chunk-DR73MZBC.mjs";
import "./chunk-45M4OB6H.mjs";
import "./chunk-G4SN6MK4.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  scaleTables
};
