import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  healthChecks
} from "./chunk-HBINIPUM.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  healthChecks
};
