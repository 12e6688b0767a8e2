import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/plan/format.ts
function count(value) {
  const rounded = value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
  const [whole, rest] = String(rounded).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest === void 0 ? "" : `.${rest}`}`;
}
function duration(ms) {
  if (ms < 10) return `${trim(ms, 2)} ms`;
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 12e4) return `${trim(ms / 1e3, ms < 1e4 ? 1 : 0)} s`;
  return `${trim(ms / 6e4, 0)} min`;
}
function size(kilobytes) {
  if (kilobytes < 1024) return `${Math.ceil(kilobytes)} kB`;
  if (kilobytes < 1024 * 1024) return `${trim(kilobytes / 1024, kilobytes < 10240 ? 1 : 0)} MB`;
  return `${trim(kilobytes / 1024 / 1024, 1)} GB`;
}
function blockSize(blocks) {
  return size(blocks * 8);
}
function percent(share) {
  return share > 0 && share < 0.01 ? "<1 %" : `${Math.round(share * 100)} %`;
}
function rows(value) {
  return `${count(value)} row${value === 1 ? "" : "s"}`;
}
function times(factor) {
  return `${count(factor >= 10 ? Math.round(factor) : Math.round(factor * 10) / 10)}×`;
}
function trim(value, digits) {
  return String(Number(value.toFixed(digits)));
}

export {
  count,
  duration,
  size,
  blockSize,
  percent,
  rows,
  times
};
