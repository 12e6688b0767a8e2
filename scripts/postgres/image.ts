/**
 * A data folder as one file: what the cache holds.
 *
 *     magic (12 bytes) | CRC-32 of the rest (4) | length of the index (4) | index (JSON) | contents
 *
 * The index may name another image that this one builds upon: then it holds only the pages that differ. A history's
 * checkpoint is some hundred kB that way, and the 9 MB that every checkpoint shares are stored once.
 */

import { crc32 } from 'node:zlib'
import { hash } from '../core/hash.ts'
import type { FileTree } from './tree.ts'

const magic = Buffer.from('dbops-img-2\n')
const headerLength = magic.length + 8
const pageSize = 8192

interface Index {
  /** What the image is of: an entry that was renamed or copied from elsewhere is refused. */
  key: string
  note?: string
  /** Identity of the image that this one builds upon. */
  base?: string
  folders: string[]
  /** Length of the file, length of what is stored, offset; zeros at the end are not stored. */
  files: Record<string, [size: number, stored: number, offset: number]>
  /** Files of the base that differ in some pages: numbers of the pages, offset of the first; the others follow. */
  pages: Record<string, [offset: number, ...numbers: number[]]>
  /** Files of the base that are gone. */
  gone: string[]
}

/** The image of a data folder. With a base (an image without one), only what differs from it. */
export function encodeImage(
  key: string,
  tree: FileTree,
  { base, note }: { base?: { image: Buffer; tree: FileTree }; note?: string } = {},
): Buffer {
  const parts: Uint8Array[] = []
  let offset = 0
  const store = (data: Uint8Array): number => {
    parts.push(data)
    offset += data.length
    return offset - data.length
  }
  const index: Index = {
    key,
    note,
    base: base === undefined ? undefined : identity(base.image),
    folders: tree.folders,
    files: {},
    pages: {},
    gone: base === undefined ? [] : [...base.tree.files.keys()].filter((path) => !tree.files.has(path)),
  }
  // initdb makes three databases of the same files.
  const stored = new Map<string, number>()
  for (const [path, data] of tree.files) {
    const before = base?.tree.files.get(path)
    if (before !== undefined && before.length === data.length) {
      const numbers = differingPages(before, data)
      if (numbers.length === 0) continue
      if (numbers.length * pageSize < data.length) {
        const offsets = numbers.map((number) => store(data.subarray(number * pageSize, (number + 1) * pageSize)))
        index.pages[path] = [offsets[0]!, ...numbers]
        continue
      }
    }
    const content = withoutTrailingZeros(data)
    const same = `${content.length}:${crc32(content)}:${content.length < 64 ? '' : hash(content)}`
    const at = content.length < 64 ? store(content) : (stored.get(same) ?? store(content))
    stored.set(same, at)
    index.files[path] = [data.length, content.length, at]
  }
  const json = Buffer.from(JSON.stringify(index))
  const lengths = Buffer.alloc(4)
  lengths.writeUInt32LE(json.length)
  const rest = Buffer.concat([lengths, json, ...parts])
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(rest))
  return Buffer.concat([magic, sum, rest])
}

/**
 * The data folder of an image, or undefined where it is not whole, not of that key, or builds upon another base.
 * The files are the caller's own: views of `image` where nothing else shares them, copies otherwise.
 */
export function decodeImage(
  key: string,
  image: Buffer,
  base?: Buffer,
): { tree: FileTree; note: string | undefined } | undefined {
  const index = readIndex(image)
  if (index === undefined || index.key !== key || crc32(image.subarray(magic.length + 4)) !== image.readUInt32LE(12))
    return undefined
  const contents = image.subarray(headerLength + image.readUInt32LE(magic.length + 4))
  let tree: FileTree = { folders: [], files: new Map() }
  if (index.base !== undefined) {
    const below = base !== undefined && identity(base) === index.base ? decodeAny(base)?.tree : undefined
    if (below === undefined) return undefined
    tree = below
  }
  tree.folders = index.folders
  for (const path of index.gone) tree.files.delete(path)
  const taken = new Set<number>()
  for (const [path, [size, length, offset]] of Object.entries(index.files)) {
    const view = contents.subarray(offset, offset + length)
    if (size === length && !taken.has(offset)) {
      taken.add(offset)
      tree.files.set(path, plain(view))
    } else {
      const whole = new Uint8Array(size)
      whole.set(view)
      tree.files.set(path, whole)
    }
  }
  for (const [path, [offset, ...numbers]] of Object.entries(index.pages)) {
    const file = tree.files.get(path)
    if (file === undefined) return undefined
    numbers.forEach((number, at) => {
      const from = offset + at * pageSize
      const page = contents.subarray(from, Math.min(from + pageSize, from + file.length - number * pageSize))
      file.set(page, number * pageSize)
    })
  }
  return { tree, note: index.note }
}

/** Whether the head of an image says that it is one of that key: what can be told without reading it whole. */
export function isImageOf(key: string, head: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic) && head.includes(Buffer.from(`{"key":${JSON.stringify(key)},`))
}

/** Checksum and length: enough to tell one image from another that was made from the same sources. */
function identity(image: Buffer): string {
  return `${image.readUInt32LE(magic.length)}:${image.length}`
}

/** An image that stands on its own, whatever its key. */
function decodeAny(image: Buffer): ReturnType<typeof decodeImage> {
  const index = readIndex(image)
  return index === undefined || index.base !== undefined ? undefined : decodeImage(index.key, image)
}

function readIndex(image: Buffer): Index | undefined {
  if (image.length < headerLength || !image.subarray(0, magic.length).equals(magic)) return undefined
  const length = image.readUInt32LE(magic.length + 4)
  if (headerLength + length > image.length) return undefined
  try {
    return JSON.parse(image.toString('utf8', headerLength, headerLength + length)) as Index
  } catch {
    return undefined
  }
}

function differingPages(a: Uint8Array, b: Uint8Array): number[] {
  const numbers: number[] = []
  for (let at = 0; at < a.length; at += pageSize) {
    if (Buffer.compare(a.subarray(at, at + pageSize), b.subarray(at, at + pageSize)) !== 0) numbers.push(at / pageSize)
  }
  return numbers
}

function withoutTrailingZeros(data: Uint8Array): Uint8Array {
  let end = data.length
  while (end > 0 && data[end - 1] === 0) end--
  return data.subarray(0, end)
}

/** The same bytes as a bare Uint8Array: what Emscripten's file system expects, not Node's Buffer. */
function plain(view: Buffer): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.length)
}
