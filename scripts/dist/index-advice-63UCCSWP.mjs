import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  indexMigrations,
  indexText
} from "./chunk-C2RENPN4.mjs";
import "./chunk-FI7DSRBK.mjs";
import "./chunk-DP4VJVMS.mjs";
import "./chunk-53MRE2H3.mjs";
export {
  indexMigrations,
  indexText
};
