import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  reviewFindings,
  reviewJson,
  reviewMarkdown
} from "./chunk-OBHE6BAD.mjs";
import "./chunk-CVQDRC7C.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-RP54XFPB.mjs";
import "./chunk-HMEQ7PMR.mjs";
import "./chunk-KS3YWYCS.mjs";
import "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  reviewFindings,
  reviewJson,
  reviewMarkdown
};
