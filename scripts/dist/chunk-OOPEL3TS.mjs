import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  literal,
  qualified
} from "./chunk-SMBKQGSB.mjs";
import {
  parsePlpgsql
} from "./chunk-MXO3B73M.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";
import {
  DbopsError,
  redact
} from "./chunk-5B7NSWZR.mjs";

// scripts/prove/copy.ts
function copiesFromClient(statement) {
  const { kind, tree } = statement;
  return kind === "CopyStmt" && tree.is_from === true && tree.filename === void 0 && tree.is_program !== true;
}
function copyFailureIndex(failure, data, start) {
  const line = /^COPY .*, line (\d+)/m.exec(failure?.where ?? "")?.[1];
  return line === void 0 ? void 0 : start + (new TextMap(data).indexOfLine(Number(line)) ?? 0);
}
function* copyAsInserts(statement, data) {
  const { relation, attlist, options: list, whereClause } = statement.tree;
  const options = copyOptions(list);
  if (whereClause !== void 0) throw new DbopsError("Unexpected WHERE in COPY … FROM stdin, expected rows alone");
  const columns = (attlist ?? []).map(
    (item) => qualified(void 0, item.String.sval)
  );
  const target = `${qualified(relation.schemaname, relation.relname)}${columns.length > 0 ? ` (${columns.join(", ")})` : ""}`;
  let rows = [];
  let size = 0;
  let at = 0;
  const flush = () => {
    const chunk = {
      sql: `insert into ${target} overriding system value values
${rows.join(",\n")}`,
      at,
      rows: rows.length
    };
    rows = [];
    size = 0;
    return chunk;
  };
  let skip = options.header;
  for (const record of options.format === "csv" ? csvRecords(data, options) : textRecords(data, options)) {
    if (skip) {
      skip = false;
      continue;
    }
    if (rows.length === 0) at = record.at;
    const row = record.values.length === 0 ? "(default)" : `(${record.values.map((value) => literal(value)).join(", ")})`;
    rows.push(row);
    size += row.length;
    if (rows.length >= 500 || size > 1 << 20) yield flush();
  }
  if (rows.length > 0) yield flush();
}
function copyOptions(list) {
  const set = /* @__PURE__ */ new Map();
  for (const { DefElem: option } of list ?? []) {
    const value = option.arg?.String?.sval ?? option.arg?.Boolean?.boolval ?? option.arg?.Integer?.ival ?? true;
    set.set(option.defname, String(value));
  }
  const format = set.get("format") ?? "text";
  if (format !== "text" && format !== "csv") {
    throw new DbopsError(`Unexpected COPY format "${format}", expected text or csv`);
  }
  const csv = format === "csv";
  const quote = set.get("quote") ?? '"';
  const header = set.get("header");
  return {
    format,
    delimiter: set.get("delimiter") ?? (csv ? "," : "	"),
    null: set.get("null") ?? (csv ? "" : "\\N"),
    quote,
    escape: set.get("escape") ?? quote,
    header: header !== void 0 && !["false", "off", "0"].includes(header.toLowerCase())
  };
}
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function* textRecords(data, options) {
  for (let at = 0; at < data.length; ) {
    const newline = data.indexOf("\n", at);
    const end = newline === -1 ? data.length : newline;
    const line = data.slice(at, data[end - 1] === "\r" ? end - 1 : end);
    if (line === "\\.") return;
    yield { at, values: splitUnescaped(line, options.delimiter).map((raw) => textValue(raw, options.null)) };
    at = end + 1;
  }
}
function splitUnescaped(line, delimiter) {
  if (!line.includes("\\")) return line.split(delimiter);
  const fields = [];
  let start = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === "\\") index++;
    else if (line.startsWith(delimiter, index)) {
      fields.push(line.slice(start, index));
      start = index + delimiter.length;
      index = start - 1;
    }
  }
  fields.push(line.slice(start));
  return fields;
}
function textValue(raw, nullMark) {
  if (raw === nullMark) return null;
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g,
    (_, octal, hex, character) => octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : hex !== void 0 ? String.fromCharCode(Number.parseInt(hex, 16)) : escapes[character] ?? character
  );
}
function* csvRecords(data, options) {
  let index = 0;
  while (index < data.length) {
    const at = index;
    const values = [];
    for (; ; ) {
      let value = "";
      let quoted = false;
      while (index < data.length) {
        if (data[index] === options.quote) {
          quoted = true;
          index = readQuoted(data, index + 1, options, (text) => {
            value += text;
          });
        } else if (data[index] === "\n" || data[index] === "\r" || data.startsWith(options.delimiter, index)) break;
        else value += data[index++];
      }
      values.push(!quoted && value === options.null ? null : value);
      if (!data.startsWith(options.delimiter, index)) break;
      index += options.delimiter.length;
    }
    if (data[index] === "\r") index++;
    if (data[index] === "\n") index++;
    yield { at, values };
  }
}
function readQuoted(data, from, options, add) {
  let index = from;
  while (index < data.length) {
    const next = data[index + 1];
    if (data[index] === options.escape && (next === options.quote || next === options.escape)) {
      add(next);
      index += 2;
    } else if (data[index] === options.quote) return index + 1;
    else add(data[index++]);
  }
  return index;
}

// scripts/prove/failure.ts
var maxStatement = 2e3;
function describeFailure(file, version, map, statement, statementNumber, failure, at) {
  const position = map.position(at);
  const text = redact(statement.text);
  const end = map.position(statement.end);
  return {
    file,
    version,
    location: { file, ...position, endLine: end.line, endColumn: end.column },
    statementNumber,
    statement: text.length > maxStatement ? `${text.slice(0, maxStatement)}…` : text,
    code: failure.code,
    message: redact(failure.message),
    ...failure.detail === void 0 ? {} : { detail: redact(failure.detail) },
    ...failure.hint === void 0 ? {} : { hint: redact(failure.hint) },
    ...failure.where === void 0 ? {} : { context: redact(failure.where) }
  };
}
function failureIndex(map, statement, failure, exact) {
  const { position, internalPosition, internalQuery } = failure;
  if (exact && position !== void 0) return statement.start + indexOfCharacter(statement.text, position - 1);
  const line = blockIndex(map, statement, failure);
  if (internalQuery !== void 0 && internalPosition !== void 0) {
    const from = line === void 0 ? 0 : line - statement.start;
    const at = statement.text.indexOf(internalQuery, statement.kind === "DoStmt" ? from : statement.text.length);
    if (at !== -1) return statement.start + at + indexOfCharacter(internalQuery, internalPosition - 1);
  }
  return line ?? statement.start;
}
function blockIndex(map, statement, failure) {
  if (statement.kind !== "DoStmt" || failure.where === void 0) return void 0;
  const line = [...failure.where.matchAll(/^PL\/pgSQL function inline_code_block line (\d+) at/gm)].at(-1)?.[1];
  if (line === void 0 || parsePlpgsql(statement.text) === void 0) return void 0;
  const body = (statement.tree.args ?? []).find(
    ({ DefElem: option }) => option.defname === "as"
  )?.DefElem.arg?.String?.sval;
  if (body === void 0) return void 0;
  const at = statement.text.indexOf(body);
  if (at === -1) return void 0;
  const first = map.position(statement.start + at).line;
  const text = map.line(first + Number(line) - 1);
  const start = map.indexOfLine(first + Number(line) - 1);
  return start === void 0 || start >= statement.end ? void 0 : start + (text.length - text.trimStart().length);
}
function indexOfCharacter(text, offset) {
  let index = 0;
  for (let left = offset; left > 0 && index < text.length; left--) index += text.codePointAt(index) > 65535 ? 2 : 1;
  return index;
}
function failureFinding(failure) {
  return {
    rule: "replay-failed",
    level: "error",
    category: "migration",
    message: `Unexpected failure of statement ${failure.statementNumber}, expected it to run: ${failure.message}`,
    ...failure.version === "" ? {} : { object: `migration ${failure.version}` },
    location: failure.location,
    why: "The history does not build a database from nothing: a new environment, a preview branch or a restore stops here.",
    ...failure.suggestion === void 0 ? {} : { fix: failure.suggestion },
    detail: {
      ...failure.code === void 0 ? {} : { code: failure.code },
      ...failure.detail === void 0 ? {} : { detail: failure.detail },
      ...failure.hint === void 0 ? {} : { hint: failure.hint },
      ...failure.context === void 0 ? {} : { context: failure.context }
    }
  };
}

export {
  copiesFromClient,
  copyFailureIndex,
  copyAsInserts,
  describeFailure,
  failureIndex,
  failureFinding
};
