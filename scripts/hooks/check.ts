export async function checkWritten(_file: string, _cwd: string): Promise<string | undefined> {
  return undefined
}
