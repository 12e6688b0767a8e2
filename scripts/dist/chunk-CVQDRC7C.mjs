import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";

// scripts/render/markdown.ts
function fence(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const body = text.replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, visible);
  return `${ticks}${language}
${body.replace(/\n+$/, "")}
${ticks}`;
}
function codeSpan(text, cell = false) {
  let content = visible(text.replace(/\r\n|\r|\n/g, " "));
  if (content === "") return "(empty)";
  if (cell) {
    if (content.includes("\\|") || content.endsWith("\\")) return escapeMarkdown(content);
    content = content.replaceAll("|", "\\|");
  }
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const padded = /^`|`$|^ .*[^ ].* $/.test(content) ? ` ${content} ` : content;
  return `${ticks}${padded}${ticks}`;
}
function escapeMarkdown(text) {
  return visible(text.replaceAll("	", " ")).trimStart().replace(/[&<>@]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/[\\`*[\]|~$]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`).replace(/:(?=\/\/|[\w+-]+:)/g, "&#58;").replace(/\bwww\./gi, "www&#46;");
}
function excerpt(text, length) {
  const line = text.trim().split(/\r\n|\r|\n/)[0] ?? "";
  const characters = Array.from(line);
  const cut = characters.length > length || line !== text.trim();
  return cut ? `${characters.slice(0, length).join("")}…` : line;
}

export {
  fence,
  codeSpan,
  escapeMarkdown,
  excerpt
};
