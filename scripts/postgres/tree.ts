/** Files of the engine's in-memory file system, lifted out of it and laid into it. */

/** The part of Emscripten's file system that is used. */
export interface EngineFileSystem {
  readdir(path: string): string[]
  stat(path: string): { mode: number }
  isDir(mode: number): boolean
  readFile(path: string): Uint8Array
  writeFile(path: string, data: Uint8Array, options?: { canOwn?: boolean }): void
  mkdirTree(path: string): void
  unlink(path: string): void
  analyzePath(path: string): { exists: boolean }
}

/** Absolute paths in the engine's file system. */
export interface FileTree {
  folders: string[]
  files: Map<string, Uint8Array>
}

export function emptyTree(): FileTree {
  return { folders: [], files: new Map() }
}

/** Copies out everything under a folder, in the order of its names. */
export function readTree(fs: EngineFileSystem, folder: string): FileTree {
  const tree: FileTree = { folders: [folder], files: new Map() }
  const visit = (path: string): void => {
    for (const name of fs.readdir(path).sort()) {
      if (name === '.' || name === '..') continue
      const full = `${path}/${name}`
      if (fs.isDir(fs.stat(full).mode)) {
        tree.folders.push(full)
        visit(full)
      } else tree.files.set(full, fs.readFile(full))
    }
  }
  visit(folder)
  return tree
}

/** Lays files in. The file system takes the byte arrays over: they must not be used afterwards. */
export function mergeTree(fs: EngineFileSystem, tree: FileTree): void {
  for (const folder of tree.folders) fs.mkdirTree(folder)
  for (const [path, data] of tree.files) fs.writeFile(path, data, { canOwn: true })
}
