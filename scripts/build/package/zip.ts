/** Zips with the same bytes for the same entries, and their reading. */

import { buffer } from 'node:stream/consumers'
import { ZipArchive } from 'archiver'

export interface Entry {
  /** With `/`. */
  path: string
  data: Buffer
  executable?: boolean
}

/** The earliest time that a zip can hold. */
const epoch = new Date(Date.UTC(1980, 0, 1))

/** Entries sorted by path, with one time and fixed permissions. */
export async function writeZip(entries: Entry[]): Promise<Buffer> {
  const archive = new ZipArchive({ zlib: { level: 9 } })
  const done = buffer(archive)
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  for (const { path, data, executable } of sorted) {
    archive.append(data, { name: path, date: epoch, mode: executable === true ? 0o755 : 0o644 })
  }
  await archive.finalize()
  return done
}

/** Paths and sizes out of a zip's central directory (APPNOTE.TXT 4.3.12). */
export function readZip(zip: Buffer): { path: string; size: number }[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1) throw new Error('Unexpected file, expected a zip: it has no end of central directory')
  const entries: { path: string; size: number }[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('Unexpected bytes in the central directory of a zip')
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    entries.push({ path: zip.toString('utf8', at + 46, at + 46 + name), size: zip.readUInt32LE(at + 24) })
    at += 46 + name + extra + comment
  }
  return entries
}
