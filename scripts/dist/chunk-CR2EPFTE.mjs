import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  TextMap
} from "./chunk-L2LYJURQ.mjs";

// scripts/sql/engine.ts
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
  const size = module.lengthBytesUTF8(text) + 1;
  const pointer = module._malloc(size);
  if (pointer === 0) throw new ParseFailure("the text is too large to be read", 0);
  try {
    module.stringToUTF8(text, pointer, size);
    return call(pointer);
  } finally {
    module._free(pointer);
  }
}
function parseTree(text) {
  const json = guarded(
    (module) => withText(module, text, (query) => {
      const result = module._wasm_parse_query_raw(query);
      if (result === 0) throw new ParseFailure("the text is too large to be read", 0);
      const error = module.getValue(result + 8, "i32");
      const failure = error === 0 ? void 0 : new ParseFailure(
        module.UTF8ToString(module.getValue(error, "i32")),
        Math.max(0, module.getValue(error + 16, "i32") - 1)
      );
      const tree = failure === void 0 ? module.UTF8ToString(module.getValue(result, "i32")) : "";
      module._wasm_free_parse_result(result);
      if (failure !== void 0) throw failure;
      return tree;
    })
  );
  return JSON.parse(json);
}
function plpgsqlTree(statement) {
  const json = guarded(
    (module) => withText(module, statement, (query) => {
      const result = module._wasm_parse_plpgsql(query);
      const text = module.UTF8ToString(result);
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
  for (const { stmt, stmt_location = 0, stmt_len = 0 } of parse(text, map).stmts ?? []) {
    if (stmt === void 0) continue;
    const from = map.indexOfByte(stmt_location);
    const to = stmt_len === 0 ? text.length : map.indexOfByte(stmt_location + stmt_len);
    const start = skipTrivia(text, from, to);
    const end = start + text.slice(start, to).trimEnd().length;
    const kind = Object.keys(stmt)[0];
    statements.push({
      kind,
      tree: stmt[kind],
      node: stmt,
      start,
      end,
      text: text.slice(start, end)
    });
  }
  return { map, statements };
}
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
    return parseTree(text);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    throw new SqlSyntaxError(error.message, map, map.indexOfCharacter(error.position));
  }
}
function skipTrivia(text, from, to = text.length) {
  let index = from;
  while (index < to) {
    if (/\s/.test(text[index])) index++;
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
