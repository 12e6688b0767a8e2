import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  migrationRules
} from "./chunk-AKWNTH3K.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  migrationRules
};
