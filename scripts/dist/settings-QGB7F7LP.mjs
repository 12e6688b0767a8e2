import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  nearestSettings,
  readSettings,
  settingsFile,
  validateSettings
} from "./chunk-MPIWCF2T.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  nearestSettings,
  readSettings,
  settingsFile,
  validateSettings
};
