/**
 * libpg-query's WebAssembly module, with what its own wrapper leaves out: a way back from a stack overflow.
 *
 * Parse trees are written out by recursion, so that a chain of ten thousand operators overflows JavaScript's stack inside
 * WebAssembly. The module's own stack pointer then stays where it was: after some 25 such texts every later one fails. A
 * module that overflowed some times is therefore replaced by a new one; compiling it once serves for all.
 */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ParseResult } from 'libpg-query'

/** What is used of the module's exports (emscripten; pg_query_wasm.c). */
interface Module {
  _malloc(size: number): number
  _free(pointer: number): void
  _wasm_parse_query_raw(query: number): number
  _wasm_free_parse_result(result: number): void
  _wasm_parse_plpgsql(query: number): number
  _wasm_free_string(text: number): void
  lengthBytesUTF8(text: string): number
  stringToUTF8(text: string, pointer: number, size: number): void
  UTF8ToString(pointer: number): string
  getValue(pointer: number, type: 'i32'): number
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
  const size = module.lengthBytesUTF8(text) + 1
  const pointer = module._malloc(size)
  if (pointer === 0) throw new ParseFailure('the text is too large to be read', 0)
  try {
    module.stringToUTF8(text, pointer, size)
    return call(pointer)
  } finally {
    module._free(pointer)
  }
}

/** The parse tree of a text (not empty, without NUL). Throws `ParseFailure`. */
export function parseTree(text: string): ParseResult {
  const json = guarded((module) =>
    withText(module, text, (query) => {
      const result = module._wasm_parse_query_raw(query)
      if (result === 0) throw new ParseFailure('the text is too large to be read', 0)
      // PgQueryParseResult: parse_tree, stderr_buffer, error; PgQueryError: message, funcname, filename, lineno, cursorpos.
      const error = module.getValue(result + 8, 'i32')
      const failure =
        error === 0
          ? undefined
          : new ParseFailure(
              module.UTF8ToString(module.getValue(error, 'i32')),
              Math.max(0, module.getValue(error + 16, 'i32') - 1),
            )
      const tree = failure === undefined ? module.UTF8ToString(module.getValue(result, 'i32')) : ''
      module._wasm_free_parse_result(result)
      if (failure !== undefined) throw failure
      return tree
    }),
  )
  return JSON.parse(json) as ParseResult
}

/** The PL/pgSQL trees of a statement's functions. Throws `ParseFailure`. */
export function plpgsqlTree(statement: string): { plpgsql_funcs?: unknown[] } {
  const json = guarded((module) =>
    withText(module, statement, (query) => {
      const result = module._wasm_parse_plpgsql(query)
      const text = module.UTF8ToString(result)
      module._wasm_free_string(result)
      return text
    }),
  )
  if (!json.startsWith('{')) throw new ParseFailure(json, 0)
  return JSON.parse(json) as { plpgsql_funcs?: unknown[] }
}
