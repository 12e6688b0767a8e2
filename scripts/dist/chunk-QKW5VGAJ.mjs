import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/sql/lexer.ts
var sending = /* @__PURE__ */ new Set([
  "g",
  "gx",
  "gset",
  "gexec",
  "gdesc",
  "watch",
  "crosstabview",
  "bind",
  "bind_named",
  "parse",
  "sendpipeline"
]);
var dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
var word = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y;
var number = /[0-9][A-Za-z0-9_.\u0080-\uffff]*/y;
function splitSql(text) {
  const pieces = [];
  const length = text.length;
  let index = 0;
  let start = -1;
  let end = 0;
  let depth = 0;
  let atomic = 0;
  let words = [];
  let previousWord = "";
  let fromStdin = false;
  const reset = () => {
    start = -1;
    depth = 0;
    atomic = 0;
    words = [];
    previousWord = "";
    fromStdin = false;
  };
  const finish = (terminated) => {
    if (start === -1) {
      reset();
      return false;
    }
    pieces.push({ kind: "statement", start, end, terminated });
    const copies = words[0] === "copy" && fromStdin && terminated;
    reset();
    return copies;
  };
  const token = (from, to) => {
    if (start === -1) start = from;
    end = to;
    index = to;
  };
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === 32 /* space */ || code >= 9 /* tab */ && code <= 13 /* return */) {
      index++;
    } else if (code === 45 /* minus */ && text.charCodeAt(index + 1) === 45 /* minus */) {
      index = lineEnd(text, index);
    } else if (code === 47 /* slash */ && text.charCodeAt(index + 1) === 42 /* star */) {
      index = blockCommentEnd(text, index);
    } else if (code === 39 /* quote */) {
      token(index, quotedEnd(text, index, 39 /* quote */, false));
      previousWord = "";
    } else if (code === 34 /* doubleQuote */) {
      token(index, quotedEnd(text, index, 34 /* doubleQuote */, false));
      if (depth === 0 && words.length < 8) words.push("");
      previousWord = "";
    } else if (code === 36 /* dollar */ && matches(dollarTag, text, index)) {
      const tag = text.slice(index, dollarTag.lastIndex);
      const close = text.indexOf(tag, index + tag.length);
      token(index, close === -1 ? length : close + tag.length);
      previousWord = "";
    } else if (code === 59 /* semicolon */ && depth === 0 && atomic === 0) {
      index++;
      if (finish(true)) {
        const data = copyData(text, index);
        if (data !== void 0) {
          pieces.push(data.piece);
          index = data.next;
        }
      }
    } else if (code === 92 /* backslash */) {
      const to = lineEnd(text, index);
      const stop = text.charCodeAt(to - 1) === 13 /* return */ ? to - 1 : to;
      const name = matches(word, text, index + 1) ? text.slice(index + 1, word.lastIndex) : text[index + 1];
      if (start !== -1 && (sending.has(name ?? "") || name === ";")) finish(true);
      pieces.push({ kind: "meta-command", start: index, end: stop, terminated: true });
      index = to;
    } else if (matches(word, text, index)) {
      const to = word.lastIndex;
      const next = text.charCodeAt(to);
      const first = code | 32;
      if (to === index + 1 && next === 39 /* quote */ && (first === 101 || first === 98 || first === 120 || first === 110)) {
        token(index, quotedEnd(text, to, 39 /* quote */, first === 101));
        previousWord = "";
        continue;
      }
      const lower = text.slice(index, to).toLowerCase();
      token(index, to);
      if (depth === 0) {
        if (words.length < 8) words.push(lower);
        if (previousWord === "from" && lower === "stdin") fromStdin = true;
        if (atomic > 0) {
          if (lower === "case" || lower === "atomic" && previousWord === "begin") atomic++;
          else if (lower === "end") atomic--;
        } else if (lower === "atomic" && previousWord === "begin" && definesRoutine(words)) atomic = 1;
      }
      previousWord = lower;
    } else if (matches(number, text, index)) {
      token(index, number.lastIndex);
      previousWord = "";
    } else {
      if (code === 40 /* open */) depth++;
      else if (code === 41 /* close */ && depth > 0) depth--;
      token(index, index + 1);
      previousWord = "";
    }
  }
  finish(false);
  return pieces;
}
function blank(text, ranges) {
  let result = "";
  let from = 0;
  for (const { start, end } of ranges) {
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    from = end;
  }
  return result + text.slice(from);
}
function matches(pattern, text, index) {
  pattern.lastIndex = index;
  return pattern.test(text);
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function blockCommentEnd(text, from) {
  let depth = 1;
  let index = from + 2;
  const next = /\/\*|\*\//g;
  while (depth > 0) {
    next.lastIndex = index;
    const found = next.exec(text);
    if (found === null) return text.length;
    depth += found[0] === "/*" ? 1 : -1;
    index = found.index + 2;
  }
  return index;
}
function quotedEnd(text, from, quote, escapes) {
  for (let index = from + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      if (text.charCodeAt(index + 1) !== quote) return index + 1;
      index++;
    } else if (escapes && code === 92 /* backslash */) index++;
  }
  return text.length;
}
function definesRoutine(words) {
  if (words[0] !== "create") return false;
  const kind = words[1] === "or" && words[2] === "replace" ? words[3] : words[1];
  return kind === "function" || kind === "procedure";
}
function copyData(text, from) {
  const newline = text.indexOf("\n", from);
  if (newline === -1 || text.slice(from, newline).trim() !== "") return void 0;
  const start = newline + 1;
  const stop = /^\\\.[ \t\r]*$/gm;
  stop.lastIndex = start;
  const found = stop.exec(text);
  const end = found?.index ?? text.length;
  return {
    piece: { kind: "copy-data", start, end, terminated: found !== null },
    next: found === null ? text.length : found.index + found[0].length
  };
}

export {
  splitSql,
  blank
};
