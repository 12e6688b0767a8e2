import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  hash
} from "./chunk-2XQMCEUW.mjs";

// scripts/run/rollout/names.ts
import { Buffer } from "node:buffer";
var longest = 63;
function derived(name, ending) {
  const whole = `${name}${ending}`;
  if (Buffer.byteLength(whole) <= longest) return whole;
  const mark = `_${hash(whole).slice(0, 6)}${ending}`;
  let head = name;
  while (Buffer.byteLength(head + mark) > longest) head = head.slice(0, -1);
  return head + mark;
}
function renamed(name, from, to) {
  const parts = `_${name}_`;
  const at = parts.indexOf(`_${from}_`);
  if (at === -1) return derived(name, `_${to}`);
  return derived(`${parts.slice(1, at + 1)}${to}${parts.slice(at + 1 + from.length, -1)}`, "");
}
function slug(...parts) {
  return parts.join("_").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "").slice(0, 60);
}

export {
  derived,
  renamed,
  slug
};
