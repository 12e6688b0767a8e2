import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  migrationRules
} from "./chunk-F22ME2SM.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  migrationRules
};
