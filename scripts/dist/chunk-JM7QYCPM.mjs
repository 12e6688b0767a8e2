import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/sql/tokens.ts
var word = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
var number = /[0-9][A-Za-z0-9_.]*/y;
var comment = /[^\r\n]*/y;
var escaped = /[eE]'(?:[^'\\]|\\[\s\S]|'')*'?/y;
var string = /(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'?/y;
var quoted = /(?:[uU]&)?"(?:[^"]|"")*"?/y;
var dollar = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
function* tokens(text, from = 0, to = text.length) {
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (code === 32 || code >= 9 && code <= 13) {
      index++;
      continue;
    }
    const token = read(text, index, code);
    if (token.end > to) token.end = to;
    yield token;
    index = token.end;
  }
}
function read(text, start, code) {
  const match = (kind, pattern) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? { kind, start, end: pattern.lastIndex } : void 0;
  };
  const next = text.charCodeAt(start + 1);
  if (code === 45 && next === 45) return match("comment", comment);
  if (code === 47 && next === 42) return { kind: "comment", start, end: blockEnd(text, start) };
  if (code === 39) return match("string", string);
  if (code === 34) return match("quoted", quoted);
  if (code === 36) {
    const tag = match("string", dollar);
    if (tag !== void 0) {
      const close = text.indexOf(text.slice(start, tag.end), tag.end);
      return { kind: "string", start, end: close === -1 ? text.length : close + tag.end - start };
    }
  }
  if (code >= 48 && code <= 57) return match("number", number);
  if (code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95 || code >= 128) {
    const prefixed = next === 39 || next === 38 ? match("string", escaped) ?? match("string", string) ?? match("quoted", quoted) : void 0;
    const found = prefixed ?? match("word", word);
    if (found !== void 0) return found;
  }
  return { kind: "symbol", start, end: start + 1 };
}
function blockEnd(text, start) {
  const edge = /\/\*|\*\//g;
  let depth = 0;
  edge.lastIndex = start;
  for (let found = edge.exec(text); found !== null; found = edge.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length;
}
function commaParts(text, from, to) {
  const parts = [];
  let depth = 0;
  let start = -1;
  let end = from;
  for (const token of tokens(text, from, to)) {
    if (token.kind === "comment") continue;
    const symbol = token.kind === "symbol" ? text[token.start] : void 0;
    if (symbol === "," && depth === 0) {
      parts.push({ start: start === -1 ? token.start : start, end });
      start = -1;
      continue;
    }
    if (symbol === "(" || symbol === "[") depth++;
    else if (symbol === ")" || symbol === "]") depth--;
    if (start === -1) start = token.start;
    end = token.end;
  }
  if (start !== -1) parts.push({ start, end });
  return parts;
}

export {
  tokens,
  commaParts
};
