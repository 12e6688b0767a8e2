/**
 * libpg-query's WebAssembly module, with what its own wrapper leaves out: a way back from a stack overflow.
 *
 * Parse trees are written out by recursion, so that a chain of ten thousand operators overflows JavaScript's stack inside
 * WebAssembly. The module's own stack pointer then stays where it was: after some 25 such texts every later one fails. A
 * module that overflowed some times is therefore replaced by a new one; compiling it once serves for all.
 */

import { isAscii } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What is used of the module's exports (emscripten; pg_query_wasm.c). */
interface Module {
  _malloc(size: number): number
  _free(pointer: number): void
  _wasm_parse_query_raw(query: number): number
  _wasm_free_parse_result(result: number): void
  _wasm_parse_plpgsql(query: number): number
  _wasm_free_string(text: number): void
  /** Views of the module's memory: other ones after every call that made it grow. */
  readonly HEAPU8: Uint8Array
  readonly HEAPU32: Uint32Array
}

/** Postgres's refusal of a text. */
export class ParseFailure extends Error {
  /** In characters from 0; 0 where Postgres gives no place. */
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.name = 'ParseFailure'
    this.position = position
  }
}

const require = createRequire(import.meta.url)

/** The part of the WebAssembly API that is used; TypeScript declares it for browsers only. */
const wasm = (
  globalThis as unknown as {
    WebAssembly: {
      compile(bytes: Uint8Array): Promise<object>
      Instance: new (module: object, imports: object) => object
      RuntimeError: new () => Error
    }
  }
).WebAssembly

/** Every overflow leaves some 2.6 kB of the module's stack of 64 kB behind. */
const maxOverflows = 8

type Factory = (options: Record<string, unknown>) => Promise<Module>

let compiled: object | undefined
let factory: Factory | undefined
let current: Module | undefined
let overflows = 0

/** Loads the module; needed once before the functions below. */
export async function loadEngine(): Promise<void> {
  if (current !== undefined) return
  const [{ default: create }, bytes] = await Promise.all([
    import('libpg-query/wasm/libpg-query.js') as Promise<{ default: Factory }>,
    Promise.resolve(readFileSync(wasmPath())),
  ])
  factory = create
  compiled ??= await wasm.compile(bytes)
  const module = instantiate()
  await module.ready
  current = module.exports
}

/** The bundle holds the module's file beside itself; the sources find it in its package. */
function wasmPath(): string {
  const beside = fileURLToPath(new URL('libpg-query.wasm', import.meta.url))
  return existsSync(beside) ? beside : require.resolve('libpg-query/wasm/libpg-query.wasm')
}

/** A new instance. Its functions are there at once: the hook instantiates without waiting. */
function instantiate(): { exports: Module; ready: Promise<unknown> } {
  const exports = {
    instantiateWasm(imports: object, receive: (instance: object) => void): object {
      receive(new wasm.Instance(compiled!, imports))
      return {}
    },
  } as unknown as Module
  const ready = factory!(exports as unknown as Record<string, unknown>)
  return { exports, ready }
}

function engine(): Module {
  if (current === undefined) throw new Error('The parser is not loaded: call loadParser() first')
  return current
}

/** Runs a call into the module; after a stack overflow in it a new module takes its place. */
function guarded<T>(call: (module: Module) => T): T {
  try {
    return call(engine())
  } catch (error) {
    const broken = error instanceof wasm.RuntimeError
    if (!broken && !(error instanceof RangeError)) throw error
    if (broken || ++overflows >= maxOverflows) {
      current = instantiate().exports
      overflows = 0
    }
    throw new ParseFailure('the statement is nested too deeply to be read', 0)
  }
}

function withText<T>(module: Module, text: string, call: (pointer: number) => T): T {
  const size = Buffer.byteLength(text)
  const pointer = module._malloc(size + 1)
  if (pointer === 0) throw new ParseFailure('the text is too large to be read', 0)
  try {
    const heap = module.HEAPU8
    Buffer.from(heap.buffer, pointer, size).write(text)
    heap[pointer + size] = 0
    return call(pointer)
  } finally {
    module._free(pointer)
  }
}

/**
 * A string of the module's memory that a NUL ends. Node's own functions do in a tenth of the time what emscripten's
 * `UTF8ToString` does byte by byte, and ASCII need not be decoded at all.
 */
function textAt(module: Module, pointer: number): string {
  const heap = Buffer.from(module.HEAPU8.buffer)
  const bytes = heap.subarray(pointer, heap.indexOf(0, pointer))
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

const numberAt = (module: Module, pointer: number): number => module.HEAPU32[pointer >> 2]!

/** One statement as libpg-query writes it out: its tree is JSON still, for whoever wants it. */
export interface RawStatement {
  /** The tree's only key, e.g. `CreateStmt`. */
  kind: string
  /** The JSON below that key. */
  json: string
  /** UTF-8 byte offset and length, as `RawStmt` has them; length 0 means to the end of the text. */
  location: number
  length: number
}

/** The statements of a text (not empty, without NUL). Throws `ParseFailure`. */
export function parseStatements(text: string): RawStatement[] {
  const json = guarded((module) =>
    withText(module, text, (query) => {
      const result = module._wasm_parse_query_raw(query)
      if (result === 0) throw new ParseFailure('the text is too large to be read', 0)
      // PgQueryParseResult: parse_tree, stderr_buffer, error; PgQueryError: message, funcname, filename, lineno, cursorpos.
      const error = numberAt(module, result + 8)
      const failure =
        error === 0
          ? undefined
          : new ParseFailure(
              textAt(module, numberAt(module, error)),
              Math.max(0, (numberAt(module, error + 16) | 0) - 1),
            )
      const tree = failure === undefined ? textAt(module, numberAt(module, result)) : ''
      module._wasm_free_parse_result(result)
      if (failure !== undefined) throw failure
      return tree
    }),
  )
  return splitStatements(json)
}

const beforeKind = '{"stmt":{"'
const lengthKey = ',"stmt_len":'
const locationKey = ',"stmt_location":'

/**
 * Splits `{"version":…,"stmts":[{"stmt":{"Kind":{…}},"stmt_location":…,"stmt_len":…},…]}`. RawStmt alone has the two numbers,
 * and it stands nowhere inside a statement; inside a JSON string the key's quotes would be escaped. All but the last
 * statement have a length, and a location of 0 is left out.
 */
function splitStatements(json: string): RawStatement[] {
  const found: RawStatement[] = []
  let at = json.indexOf('[') + 1
  while (at > 0 && json.startsWith(beforeKind, at)) {
    const lengthAt = json.indexOf(lengthKey, at)
    let end = lengthAt
    let length = 0
    let next = 0
    if (lengthAt === -1) {
      end = json.lastIndexOf(']') - 1
    } else {
      const close = json.indexOf('}', lengthAt)
      length = Number(json.slice(lengthAt + lengthKey.length, close))
      next = close + 2
    }
    let location = 0
    let digits = end
    while (isDigit(json.charCodeAt(digits - 1))) digits--
    if (json.startsWith(locationKey, digits - locationKey.length)) {
      location = Number(json.slice(digits, end))
      end = digits - locationKey.length
    }
    const kindEnd = json.indexOf('"', at + beforeKind.length)
    // Behind the kind stands `":`, before the end the braces of the entry's `stmt`.
    found.push({
      kind: interned(json.slice(at + beforeKind.length, kindEnd)),
      json: json.slice(kindEnd + 2, end - 1),
      location,
      length,
    })
    at = next
  }
  return found
}

const kinds = new Map<string, string>()

/** One string for each kind: a slice would hold on to the JSON, and be hashed anew wherever it is looked up. */
function interned(slice: string): string {
  let kind = kinds.get(slice)
  // JSON.parse makes a string of its own.
  if (kind === undefined) kinds.set((kind = JSON.parse(`"${slice}"`) as string), kind)
  return kind
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The PL/pgSQL trees of a statement's functions. Throws `ParseFailure`. */
export function plpgsqlTree(statement: string): { plpgsql_funcs?: unknown[] } {
  const json = guarded((module) =>
    withText(module, statement, (query) => {
      const result = module._wasm_parse_plpgsql(query)
      const text = textAt(module, result)
      module._wasm_free_string(result)
      return text
    }),
  )
  if (!json.startsWith('{')) throw new ParseFailure(json, 0)
  return JSON.parse(json) as { plpgsql_funcs?: unknown[] }
}
