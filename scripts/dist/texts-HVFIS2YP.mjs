import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import "./chunk-53MRE2H3.mjs";

// scripts/workspace/texts.ts
function textsOf({ globals, migrations, seeds }) {
  const texts = /* @__PURE__ */ new Map();
  for (const { file, text } of [...globals, ...migrations.map(({ up }) => up), ...seeds]) texts.set(file, text);
  for (const { down } of migrations) if (down !== void 0) texts.set(down.file, down.text);
  return (file) => texts.get(file);
}
export {
  textsOf
};
