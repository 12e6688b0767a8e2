import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  indexMigrations,
  indexText
} from "./chunk-FGAQRVSY.mjs";
import "./chunk-ZK4BAAUP.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  indexMigrations,
  indexText
};
