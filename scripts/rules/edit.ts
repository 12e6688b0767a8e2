/** Changes to a text, as places and what to put there. */

export interface Edit {
  /** UTF-16 indexes into the file; equal where something is only inserted. */
  start: number
  end: number
  text: string
}

/** Applies edits in order of place. An edit that overlaps an earlier one is left out: it is found again by the next run. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; applied: number } {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || a.order - b.order)
  const parts: string[] = []
  let at = 0
  let applied = 0
  for (const { edit } of ordered) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
    applied++
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), applied }
}
