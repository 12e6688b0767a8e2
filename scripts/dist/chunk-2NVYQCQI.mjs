import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/render/schema/short-type.ts
var short = [
  [/^timestamp(\(\d\))? with time zone/, "timestamptz$1"],
  [/^timestamp(\(\d\))? without time zone/, "timestamp$1"],
  [/^time(\(\d\))? with time zone/, "timetz$1"],
  [/^time(\(\d\))? without time zone/, "time$1"],
  [/^character varying/, "varchar"],
  [/^character(?=\(|\[|$)/, "char"],
  [/^bit varying/, "varbit"],
  [/^double precision/, "float8"]
];
function shortType(type) {
  for (const [long, name] of short) if (long.test(type)) return type.replace(long, name);
  return type;
}

export {
  shortType
};
