import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  lintWorkspace,
  lintedFiles,
  readerFindings,
  workspaceInputs,
  workspaceOptions
} from "./chunk-7AEU3327.mjs";
import "./chunk-TVS4QGUT.mjs";
import "./chunk-2SV7UYSJ.mjs";
import "./chunk-YLPIWEJ6.mjs";
import "./chunk-THZESNE2.mjs";
import "./chunk-4NY36NOT.mjs";
import "./chunk-WVO2RNAW.mjs";
import "./chunk-C54WYS5V.mjs";
import "./chunk-UI2MZBCG.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MXO3B73M.mjs";
import "./chunk-BG6OQHVY.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  lintWorkspace,
  lintedFiles,
  readerFindings,
  workspaceInputs,
  workspaceOptions
};
