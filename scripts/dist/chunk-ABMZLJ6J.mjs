import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  rangeName,
  walk
} from "./chunk-C54WYS5V.mjs";
import {
  parseSql
} from "./chunk-MXO3B73M.mjs";
import {
  skippedFolders
} from "./chunk-QIWDHXEK.mjs";

// scripts/workspace/code/literals.ts
var hole = "￼";
var double = { open: '"', close: '"' };
var single = { open: "'", close: "'" };
var triple = { open: '"""', close: '"""', multi: true };
var styles = {
  script: {
    line: ["//"],
    block: ["/*", "*/"],
    quotes: [double, single, { open: "`", close: "`", multi: true, holes: ["${"] }]
  },
  c: {
    line: ["//"],
    block: ["/*", "*/"],
    quotes: [{ ...triple, holes: ["${"] }, { ...double, holes: ["${"] }, single]
  },
  go: { line: ["//"], block: ["/*", "*/"], quotes: [double, { open: "`", close: "`", multi: true, raw: true }] },
  rust: {
    line: ["//"],
    block: ["/*", "*/"],
    quotes: [
      { open: 'r##"', close: '"##', multi: true, raw: true },
      { open: 'r#"', close: '"#', multi: true, raw: true },
      { open: 'r"', close: '"', multi: true, raw: true },
      { ...double, multi: true }
    ]
  },
  python: {
    line: ["#"],
    quotes: [
      { ...triple, holes: ["{"] },
      { open: "'''", close: "'''", multi: true, holes: ["{"] },
      { ...double, holes: ["{"] },
      { ...single, holes: ["{"] }
    ]
  },
  ruby: {
    line: ["#"],
    quotes: [
      { ...triple, holes: ["#{"] },
      { ...double, multi: true, holes: ["#{"] },
      { ...single, multi: true }
    ]
  },
  php: {
    line: ["//", "#"],
    block: ["/*", "*/"],
    quotes: [
      { ...double, multi: true },
      { ...single, multi: true }
    ]
  },
  sql: { line: ["--"], block: ["/*", "*/"], quotes: [] }
};
var longest = 1e5;
function stringLiterals(text, language) {
  const style = styles[language];
  const found = [];
  for (let at = 0; at < text.length; ) {
    if (style.line.some((mark) => text.startsWith(mark, at))) {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    if (style.block && text.startsWith(style.block[0], at)) {
      const end = text.indexOf(style.block[1], at + 2);
      at = end === -1 ? text.length : end + style.block[1].length;
      continue;
    }
    const heredoc = language === "ruby" || language === "php" ? readHeredoc(text, at) : void 0;
    if (heredoc !== void 0) {
      found.push(heredoc);
      at = heredoc.end;
      continue;
    }
    const quote = style.quotes.find(({ open }) => text.startsWith(open, at));
    if (quote === void 0) {
      at++;
      continue;
    }
    const prefix = language === "python" ? /[a-zA-Z]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "" : "";
    const holes = language === "python" && !/f/i.test(prefix) ? [] : quote.holes ?? [];
    const literal = readLiteral(text, at, quote, holes, quote.raw === true || /r/i.test(prefix));
    if (literal === void 0) {
      at += quote.open.length;
      continue;
    }
    found.push(literal);
    at = literal.end;
  }
  return found;
}
function readLiteral(text, start, quote, holes, raw) {
  let value = "";
  for (let at = start + quote.open.length; at < text.length && at - start < longest; ) {
    if (text.startsWith(quote.close, at)) return { value, start, end: at + quote.close.length };
    const char = text[at];
    if (char === "\n" && quote.multi !== true) return void 0;
    const opened = holes.find((open) => text.startsWith(open, at));
    if (opened !== void 0 && !(opened === "{" && text[at + 1] === "{")) {
      at = skipHole(text, at + opened.length);
      value += hole;
    } else if (opened !== void 0) {
      value += "{";
      at += 2;
    } else if (char === "}" && text[at + 1] === "}" && holes.includes("{")) {
      value += "}";
      at += 2;
    } else if (char === "\\" && !raw) {
      const next = text[at + 1] ?? "";
      value += { n: "\n", t: "	", r: "\r", "\n": "" }[next] ?? next;
      at += 2;
    } else {
      value += char;
      at++;
    }
  }
  return void 0;
}
function skipHole(text, from) {
  let depth = 1;
  for (let at = from; at < text.length && at - from < longest; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}") {
      if (--depth === 0) return at + 1;
    } else if (char === '"' || char === "'" || char === "`") {
      const end = text.indexOf(char, at + 1);
      if (end === -1) return text.length;
      at = end;
    }
  }
  return text.length;
}
function readHeredoc(text, at) {
  if (text[at] !== "<" || text[at + 1] !== "<") return void 0;
  const opened = /^<<(?:[~-]|<)\s*(["']?)([A-Za-z_]\w*)\1[^\n]*\n/.exec(text.slice(at, at + 200));
  if (opened === null) return void 0;
  const body = at + opened[0].length;
  const closed = new RegExp(`^[ \\t]*${opened[2]}\\b`, "m").exec(text.slice(body, body + longest));
  if (closed === null) return void 0;
  const value = text.slice(body, body + closed.index).replace(/#\{[^}]*\}|\{\$[^}]*\}|\$\w+/g, hole);
  return { value, start: at, end: body + closed.index + closed[0].length };
}

// scripts/workspace/code/sql.ts
var kinds = {
  SelectStmt: "select",
  InsertStmt: "insert",
  UpdateStmt: "update",
  DeleteStmt: "delete",
  MergeStmt: "merge",
  CallStmt: "call"
};
var sign = /^\s*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*\(?\s*(?:select|insert|update|delete|with|merge|call|values)\b[\s\S]*\s/i;
function sqlOf(code) {
  const texts = code.language === "sql" ? [{ value: code.text, start: 0 }] : stringLiterals(code.text, code.language);
  const found = [];
  for (const { value, start } of texts) {
    if (code.language !== "sql" && (value.length < 12 || !sign.test(value))) continue;
    for (const { sql, offset } of statements(value)) {
      const tree = sql.tree;
      const kind = kinds[sql.kind];
      if (kind === void 0) continue;
      const { relations, functions } = named(tree);
      if (relations.length === 0 && functions.length === 0) continue;
      const line = lineAt(code.text, start) + (value.slice(0, offset).match(/\n/g)?.length ?? 0);
      found.push({ file: code.file, line, sql: sql.text, kind, relations, functions });
    }
  }
  return found;
}
function statements(text) {
  for (const variant of variants(text)) {
    try {
      return parseSql(variant).statements.map((sql) => ({ sql, offset: sql.start }));
    } catch {
    }
  }
  return [];
}
function variants(text) {
  if (!/[\ufffc?%:@]/.test(text)) return [text];
  const highest = [...text.matchAll(/\$(\d+)/g)].reduce((most2, [, digits]) => Math.max(most2, Number(digits)), 0);
  let count = highest;
  const holesAsValues = text.replaceAll(hole, () => `$${++count}`);
  count = highest;
  const numbered = text.replace(/\ufffc|\?(?![|&?])|%\(\w+\)s|%s|(?<![:\w])[:@][A-Za-z_]\w*/g, () => `$${++count}`);
  return [.../* @__PURE__ */ new Set([holesAsValues, numbered, text.replaceAll(hole, "dbops_hole"), text.replaceAll(hole, " ")])];
}
function named(tree) {
  const ctes = /* @__PURE__ */ new Set();
  const relations = /* @__PURE__ */ new Map();
  const functions = /* @__PURE__ */ new Map();
  walk(tree, (kind, node) => {
    if (kind === "CommonTableExpr") ctes.add(node.ctename);
    else if (kind === "RangeVar" || kind === "relation") add(relations, rangeName(node));
    else if (kind === "FuncCall") {
      const names = node.funcname.map((each2) => each2.String?.sval ?? "");
      add(functions, names.length > 1 ? { schema: names.at(-2), name: names.at(-1) } : { name: names[0] });
    }
  });
  if (tree.relation?.relname !== void 0) add(relations, rangeName(tree.relation));
  return {
    relations: [...relations.values()].filter(
      ({ schema, name }) => name !== "dbops_hole" && !(schema === void 0 && ctes.has(name))
    ),
    functions: [...functions.values()]
  };
}
function add(map, name) {
  map.set(`${name.schema ?? ""}\0${name.name}`, name);
}
function lineAt(text, index) {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

// scripts/workspace/code/files.ts
import { execFile } from "node:child_process";
import { lstat, readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
var languages = {
  ...each("script", "ts tsx mts cts js jsx mjs cjs vue svelte astro"),
  ...each("c", "java kt kts swift cs dart scala groovy"),
  ...each("go", "go"),
  ...each("rust", "rs"),
  ...each("python", "py pyi"),
  ...each("ruby", "rb ex exs"),
  ...each("php", "php"),
  ...each("sql", "sql psql pgsql")
};
var largest = 1 << 20;
var most = 5e4;
async function* codeFiles(folder, skip = () => false) {
  const names = await tracked(folder) ?? await walk2(folder);
  let count = 0;
  for (const file of names) {
    const language = languages[extname(file).slice(1).toLowerCase()];
    if (language === void 0 || skip(file) || file.split("/").some((part) => skippedFolders.has(part))) continue;
    if (count++ >= most) return;
    const path = join(folder, file);
    const state = await lstat(path).catch(() => void 0);
    if (state === void 0 || !state.isFile() || state.size > largest) continue;
    const text = await readFile(path, "utf8").catch(() => "");
    if (!text.includes("\0")) yield { file, language, text };
  }
}
function tracked(folder) {
  return new Promise((resolve) => {
    execFile(
      "git",
      [
        "-C",
        folder,
        "-c",
        "core.fsmonitor=false",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
        "--",
        "."
      ],
      { maxBuffer: 256 << 20, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" } },
      (error, stdout) => resolve(error === null ? [...new Set(stdout.split("\0").filter(Boolean))].sort() : void 0)
    );
  });
}
async function walk2(folder) {
  const found = [];
  const visit = async (relative, depth) => {
    if (found.length > most * 4) return;
    const entries = await readdir(join(folder, relative), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const name = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < 16 && !entry.name.startsWith(".") && !skippedFolders.has(entry.name)) await visit(name, depth + 1);
      } else if (entry.isFile()) found.push(name);
    }
  };
  await visit("", 0);
  return found.sort();
}
function each(language, extensions) {
  return Object.fromEntries(extensions.split(" ").map((extension) => [extension, language]));
}

export {
  sqlOf,
  lineAt,
  codeFiles
};
