import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  migrationRules
} from "./chunk-YSOZVGOZ.mjs";
import "./chunk-BJ46O3HI.mjs";
import "./chunk-VKSMDWTW.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  migrationRules
};
