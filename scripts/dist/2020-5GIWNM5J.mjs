import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  require__
} from "./chunk-VG33RSHX.mjs";
import "./chunk-JYFYGLBM.mjs";
import "./chunk-53MRE2H3.mjs";
export default require__();
