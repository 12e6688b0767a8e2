import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/render/blueprint/map.ts
var fixed = new Set(
  "auth public private storage extensions anon authenticated role user users id uid text uuid count status select insert update delete table function trigger policy index type create drop alter grant revoke on to for from with check using returns language security schema key default not null now".split(
    " "
  )
);
function readMap(words) {
  const map = /* @__PURE__ */ new Map();
  for (const word of words) {
    const [, from, to] = /^([a-z]+)=([a-z]+)$/.exec(word) ?? [];
    if (from === void 0 || to === void 0)
      throw new DbopsError(`Unexpected "${word}" for --map, expected word=word in small letters, e.g. event=course`);
    if (fixed.has(from) || fixed.has(to))
      throw new DbopsError(`Unexpected "${word}" for --map, expected no word of the language or the platform`);
    map.set(from, to);
    if (!map.has(plural(from))) map.set(plural(from), plural(to));
  }
  return map;
}
function plural(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
function mapFiles(files, map) {
  if (map.size === 0) return [...files];
  const words = new Set(
    files.filter(({ file }) => file.endsWith(".sql")).flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? [])
  );
  const pairs = [...map];
  for (const [index, [from, to]] of pairs.entries()) {
    if (index % 2 === 0 && !words.has(from) && !words.has(pairs[index + 1]?.[0] ?? from)) {
      const near = closest(from, [...words]);
      throw new DbopsError(`Unexpected "${from}" for --map, expected a word of the blueprint`, {
        hint: near === void 0 ? void 0 : `Did you mean ${near}?`
      });
    }
    if (words.has(to) && !map.has(to))
      throw new DbopsError(`Unexpected "${from}=${to}" for --map: the blueprint has "${to}" already`);
  }
  const rename = (text) => text.replace(/(?<![A-Za-z])[A-Za-z]+(?![A-Za-z])/g, (word) => {
    const to = map.get(word.toLowerCase());
    if (to === void 0) return word;
    return word[0] === word[0].toUpperCase() ? to[0].toUpperCase() + to.slice(1) : to;
  });
  return files.map(({ file, text }) => ({ file: rename(file), text: rename(text) }));
}

export {
  readMap,
  mapFiles
};
