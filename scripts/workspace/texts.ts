/** The texts of a workspace's SQL files by their paths: for showing the line that a finding is about. */

import type { Workspace } from './workspace.ts'

export function textsOf({ globals, migrations, seeds }: Workspace): (file: string) => string | undefined {
  const texts = new Map<string, string>()
  for (const { file, text } of [...globals, ...migrations.map(({ up }) => up), ...seeds]) texts.set(file, text)
  for (const { down } of migrations) if (down !== undefined) texts.set(down.file, down.text)
  return (file) => texts.get(file)
}
