import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  proveMigrations
} from "./chunk-SPQXVXDE.mjs";
import "./chunk-INFN7S4K.mjs";
import "./chunk-KI6UO4YC.mjs";
import "./chunk-AUAVIWPE.mjs";
import "./chunk-L2EUZKIP.mjs";
import "./chunk-N43FSOWL.mjs";
import "./chunk-CFTLHVN7.mjs";
import "./chunk-4EECY5JG.mjs";
import "./chunk-CGU4Q5G4.mjs";
import "./chunk-WZZHLYOK.mjs";
import "./chunk-PJPVYX7B.mjs";
import "./chunk-P7KTLFP6.mjs";
import "./chunk-JM7QYCPM.mjs";
import "./chunk-MLFIZ4T2.mjs";
import "./chunk-Y6OUATUQ.mjs";
import "./chunk-WGZPC7UO.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-6L2MZZKF.mjs";
import "./chunk-QKW5VGAJ.mjs";
import "./chunk-MTPH5YOG.mjs";
import "./chunk-LKR64R2Q.mjs";
import "./chunk-Z6NBZINA.mjs";
import "./chunk-4LBD2ONK.mjs";
import "./chunk-4435ZXWF.mjs";
import "./chunk-CR5YJSID.mjs";
import "./chunk-FJ3ZGTWW.mjs";
import "./chunk-GAOYVYJQ.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-CR2EPFTE.mjs";
import "./chunk-L2LYJURQ.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  proveMigrations
};
