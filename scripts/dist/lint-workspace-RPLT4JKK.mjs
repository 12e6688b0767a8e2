import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  lintWorkspace,
  lintedFiles,
  readerFindings,
  workspaceInputs,
  workspaceOptions
} from "./chunk-WQH6RSQB.mjs";
import "./chunk-AKWNTH3K.mjs";
import "./chunk-P7KTLFP6.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  lintWorkspace,
  lintedFiles,
  readerFindings,
  workspaceInputs,
  workspaceOptions
};
