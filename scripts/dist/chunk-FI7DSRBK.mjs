import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/render/escape.ts
function escapeXml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(new RegExp("[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|\\p{Surrogate}", "gu"), "�");
}
function visible(text) {
  return text.replace(/[\0-\x1f]/g, (character) => String.fromCharCode(9216 + character.charCodeAt(0))).replace(/[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "�");
}

export {
  escapeXml,
  visible
};
