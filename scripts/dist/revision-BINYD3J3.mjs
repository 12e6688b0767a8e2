import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  openWorkspaceAt
} from "./chunk-Y34FSDMF.mjs";
import "./chunk-P6TVFHGJ.mjs";
import "./chunk-QBVPAQLE.mjs";
import "./chunk-I5CTV54E.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  openWorkspaceAt
};
