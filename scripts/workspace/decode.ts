/** Bytes of a SQL file → text, or the exact place and reason why they are not text. */

import { isUtf8 } from 'node:buffer'

export type Decoded =
  | { text: string; byteOrderMark: boolean }
  | { problem: string /** UTF-8 byte offset. */; offset: number; line: number; column: number; hint: string }

/** Decodes UTF-8, with or without a byte order mark. UTF-16, other encodings and NUL bytes are problems. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [mark, name] of [
    ['fffe', 'UTF-16LE'],
    ['feff', 'UTF-16BE'],
  ] as const) {
    if (buffer.subarray(0, 2).toString('hex') === mark) {
      return {
        problem: `Unexpected ${name} byte order mark at byte 0, expected UTF-8`,
        offset: 0,
        line: 1,
        column: 1,
        hint: `Convert the file: iconv -f UTF-16 -t UTF-8 in.sql > out.sql`,
      }
    }
  }
  const byteOrderMark = buffer.subarray(0, 3).toString('hex') === 'efbbbf'
  const content = byteOrderMark ? buffer.subarray(3) : buffer
  const shift = buffer.length - content.length
  const nul = content.indexOf(0)
  if (!isUtf8(content)) {
    const offset = firstInvalidByte(content)
    if (nul === -1 || offset < nul) {
      return {
        problem: `Unexpected byte 0x${content[offset]!.toString(16).padStart(2, '0')} at byte ${offset + shift}, expected UTF-8`,
        offset: offset + shift,
        ...placeOf(content, offset),
        hint: 'Save the file as UTF-8, e.g. iconv -f WINDOWS-1252 -t UTF-8 in.sql > out.sql',
      }
    }
  }
  if (nul !== -1) {
    return {
      problem: `Unexpected NUL at byte ${nul + shift}, expected text: Postgres cannot take one`,
      offset: nul + shift,
      ...placeOf(content, nul),
      hint: 'Remove the NUL. Many of them mean UTF-16 without a byte order mark: iconv -f UTF-16LE -t UTF-8 in.sql > out.sql',
    }
  }
  return { text: content.toString('utf8'), byteOrderMark }
}

function placeOf(content: Buffer, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = content.indexOf(10); at !== -1 && at < offset; at = content.indexOf(10, at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: content.subarray(start, offset).toString('utf8').length + 1 }
}

/** Offset of the first byte that does not belong to a well-formed sequence (Unicode 15, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index]!
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return index
    for (let next = 1; next < length; next++) {
      const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      const byte = bytes[index + next]
      if (byte === undefined || byte < low || byte > high) return index
    }
    index += length
  }
  return 0
}
