import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";

// scripts/sql/engine.ts
import { isAscii } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
var ParseFailure = class extends Error {
  /** In characters from 0; 0 where Postgres gives no place. */
  position;
  constructor(message, position) {
    super(message);
    this.name = "ParseFailure";
    this.position = position;
  }
};
var require2 = createRequire(import.meta.url);
var wasm = globalThis.WebAssembly;
var maxOverflows = 8;
var compiled;
var factory;
var current;
var overflows = 0;
async function loadEngine() {
  if (current !== void 0) return;
  const [{ default: create }, bytes] = await Promise.all([
    import("./libpg-query-ZTE5OLZR.mjs"),
    Promise.resolve(readFileSync(wasmPath()))
  ]);
  factory = create;
  compiled ??= await wasm.compile(bytes);
  const module = instantiate();
  await module.ready;
  current = module.exports;
}
function wasmPath() {
  const beside = fileURLToPath(new URL("libpg-query.wasm", import.meta.url));
  return existsSync(beside) ? beside : require2.resolve("libpg-query/wasm/libpg-query.wasm");
}
function instantiate() {
  const exports = {
    instantiateWasm(imports, receive) {
      receive(new wasm.Instance(compiled, imports));
      return {};
    }
  };
  const ready = factory(exports);
  return { exports, ready };
}
function engine() {
  if (current === void 0) throw new Error("The parser is not loaded: call loadParser() first");
  return current;
}
function guarded(call) {
  try {
    return call(engine());
  } catch (error) {
    const broken = error instanceof wasm.RuntimeError;
    if (!broken && !(error instanceof RangeError)) throw error;
    if (broken || ++overflows >= maxOverflows) {
      current = instantiate().exports;
      overflows = 0;
    }
    throw new ParseFailure("the statement is nested too deeply to be read", 0);
  }
}
function withText(module, text, call) {
  const size = Buffer.byteLength(text);
  const pointer = module._malloc(size + 1);
  if (pointer === 0) throw new ParseFailure("the text is too large to be read", 0);
  try {
    const heap = module.HEAPU8;
    Buffer.from(heap.buffer, pointer, size).write(text);
    heap[pointer + size] = 0;
    return call(pointer);
  } finally {
    module._free(pointer);
  }
}
function textAt(module, pointer) {
  const heap = Buffer.from(module.HEAPU8.buffer);
  const bytes = heap.subarray(pointer, heap.indexOf(0, pointer));
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}
var numberAt = (module, pointer) => module.HEAPU32[pointer >> 2];
function parseStatements(text) {
  const json = guarded(
    (module) => withText(module, text, (query) => {
      const result = module._wasm_parse_query_raw(query);
      if (result === 0) throw new ParseFailure("the text is too large to be read", 0);
      const error = numberAt(module, result + 8);
      const failure = error === 0 ? void 0 : new ParseFailure(
        textAt(module, numberAt(module, error)),
        Math.max(0, (numberAt(module, error + 16) | 0) - 1)
      );
      const tree = failure === void 0 ? textAt(module, numberAt(module, result)) : "";
      module._wasm_free_parse_result(result);
      if (failure !== void 0) throw failure;
      return tree;
    })
  );
  return splitStatements(json);
}
var beforeKind = '{"stmt":{"';
var lengthKey = ',"stmt_len":';
var locationKey = ',"stmt_location":';
function splitStatements(json) {
  const found = [];
  let at = json.indexOf("[") + 1;
  while (at > 0 && json.startsWith(beforeKind, at)) {
    const lengthAt = json.indexOf(lengthKey, at);
    let end = lengthAt;
    let length = 0;
    let next = 0;
    if (lengthAt === -1) {
      end = json.lastIndexOf("]") - 1;
    } else {
      const close = json.indexOf("}", lengthAt);
      length = Number(json.slice(lengthAt + lengthKey.length, close));
      next = close + 2;
    }
    let location = 0;
    let digits = end;
    while (isDigit(json.charCodeAt(digits - 1))) digits--;
    if (json.startsWith(locationKey, digits - locationKey.length)) {
      location = Number(json.slice(digits, end));
      end = digits - locationKey.length;
    }
    const kindEnd = json.indexOf('"', at + beforeKind.length);
    found.push({
      kind: interned(json.slice(at + beforeKind.length, kindEnd)),
      json: json.slice(kindEnd + 2, end - 1),
      location,
      length
    });
    at = next;
  }
  return found;
}
var kinds = /* @__PURE__ */ new Map();
function interned(slice) {
  let kind = kinds.get(slice);
  if (kind === void 0) kinds.set(kind = JSON.parse(`"${slice}"`), kind);
  return kind;
}
var isDigit = (code) => code >= 48 && code <= 57;
function plpgsqlTree(statement) {
  const json = guarded(
    (module) => withText(module, statement, (query) => {
      const result = module._wasm_parse_plpgsql(query);
      const text = textAt(module, result);
      module._wasm_free_string(result);
      return text;
    })
  );
  if (!json.startsWith("{")) throw new ParseFailure(json, 0);
  return JSON.parse(json);
}

// scripts/sql/parse.ts
var SqlSyntaxError = class extends Error {
  index;
  line;
  column;
  constructor(message, map, index) {
    super(message);
    this.name = "SqlSyntaxError";
    this.index = index;
    const position = map.position(index);
    this.line = position.line;
    this.column = position.column;
  }
};
async function loadParser() {
  await loadEngine();
}
function parseSql(text) {
  const map = new TextMap(text);
  if (text.includes("\0")) {
    throw new SqlSyntaxError("Unexpected NUL byte, expected text without one", map, text.indexOf("\0"));
  }
  if (text.trim() === "") return { map, statements: [] };
  const statements = [];
  for (const raw of parse(text, map)) {
    const { location, length } = raw;
    const to = length === 0 ? text.length : map.indexOfByte(location + length);
    const start = skipTrivia(text, map.indexOfByte(location), to);
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    statements.push(new ParsedStatement(raw, start, end, text.slice(start, end)));
  }
  return { map, statements };
}
var ParsedStatement = class {
  kind;
  start;
  end;
  text;
  #json;
  #tree;
  constructor({ kind, json }, start, end, text) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.text = text;
    this.#json = json;
  }
  get tree() {
    this.#tree ??= JSON.parse(this.#json);
    return this.#tree;
  }
  get node() {
    return { [this.kind]: this.tree };
  }
  release() {
    this.#tree = void 0;
  }
};
function parsePlpgsql(statementText) {
  try {
    return plpgsqlTree(statementText).plpgsql_funcs ?? [];
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return void 0;
  }
}
function parse(text, map) {
  try {
    return parseStatements(text);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    throw new SqlSyntaxError(error.message, map, map.indexOfCharacter(error.position));
  }
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code >= 160 && /\s/.test(String.fromCharCode(code));
}
function skipTrivia(text, from, to = text.length) {
  let index = from;
  while (index < to) {
    if (isSpace(text.charCodeAt(index))) index++;
    else if (text.startsWith("--", index)) {
      const end = text.indexOf("\n", index);
      index = end === -1 ? to : end + 1;
    } else if (text.startsWith("/*", index)) {
      let depth = 1;
      index += 2;
      while (index < to && depth > 0) {
        if (text.startsWith("/*", index)) {
          depth++;
          index += 2;
        } else if (text.startsWith("*/", index)) {
          depth--;
          index += 2;
        } else index++;
      }
    } else break;
  }
  return index;
}

export {
  SqlSyntaxError,
  loadParser,
  parseSql,
  parsePlpgsql,
  skipTrivia
};
