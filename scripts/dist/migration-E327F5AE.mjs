import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  proveMigrations
} from "./chunk-2UVTMGGP.mjs";
import "./chunk-LTZ3CDXN.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-H7X757LF.mjs";
import "./chunk-IAMKW4GM.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-AYHTZDGN.mjs";
import "./chunk-WVYDHKP2.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-JZZLD524.mjs";
import "./chunk-EP6SDNM5.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-RZ3HJB4Z.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-LHCCXHFX.mjs";
import "./chunk-5HL6GENC.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-E34BUBL3.mjs";
export {
  proveMigrations
};
