import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  proveMigrations
} from "./chunk-IP3Z6LJ7.mjs";
import "./chunk-VB6N4LJ3.mjs";
import "./chunk-RJXLJSLE.mjs";
import "./chunk-JZZLD524.mjs";
import "./chunk-WVYDHKP2.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-EP6SDNM5.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-RZ3HJB4Z.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-N2SU5UDL.mjs";
import "./chunk-ZKN7H3DA.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-2NAZOFEY.mjs";
import "./chunk-5HL6GENC.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  proveMigrations
};
