import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  findingsFormats,
  renderFindings
} from "./chunk-QJEQGCYN.mjs";
import "./chunk-JVFLQINN.mjs";
import "./chunk-2XQMCEUW.mjs";
import "./chunk-FQR7HIAD.mjs";
import "./chunk-VZC6MBWF.mjs";
import "./chunk-7GNMA7ZN.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  findingsFormats,
  renderFindings
};
