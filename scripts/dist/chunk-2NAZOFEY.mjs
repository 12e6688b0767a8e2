import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  require_postgres_array
} from "./chunk-5HL6GENC.mjs";
import {
  __toESM
} from "./chunk-E34BUBL3.mjs";

// scripts/postgres/values.ts
var import_postgres_array = __toESM(require_postgres_array(), 1);
var asText = (text) => text;
var int8 = (text) => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
};
var scalars = {
  16: (text) => text === "t",
  20: int8,
  21: Number,
  23: Number,
  26: Number,
  114: (text) => JSON.parse(text),
  700: Number,
  701: Number,
  3802: (text) => JSON.parse(text)
};
var arrays = {
  199: 114,
  1e3: 16,
  1002: 18,
  1003: 19,
  1005: 21,
  1007: 23,
  1009: 25,
  1014: 1042,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1028: 26,
  1115: 1114,
  1182: 1082,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802
};
var texts = [17, 18, 19, 25, 1042, 1043, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 2950];
var valueParsers = Object.fromEntries([
  ...texts.map((oid) => [oid, asText]),
  ...Object.entries(scalars),
  ...Object.entries(arrays).map(([oid, element]) => [
    oid,
    (text) => (0, import_postgres_array.parse)(text, scalars[element] ?? asText)
  ])
]);
function valueParser(oid) {
  return valueParsers[oid] ?? asText;
}

export {
  valueParsers,
  valueParser
};
