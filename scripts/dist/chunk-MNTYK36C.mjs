import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/plan/read/value.ts
function text(value) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function number(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return void 0;
  const parsed = Number(value);
  return Number.isNaN(parsed) ? void 0 : parsed;
}
function records(value) {
  const list = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
  return list.filter((each) => each !== null && typeof each === "object" && !Array.isArray(each));
}
function strings(value) {
  return Array.isArray(value) ? value.map(String) : value === void 0 || value === null ? [] : [String(value)];
}

export {
  text,
  number,
  records,
  strings
};
