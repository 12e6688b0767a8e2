/** Light or dark: as the system says, until the reader says otherwise. */

import { byId } from './dom.ts'

const key = 'dbops-theme'

export function setUpTheme(): void {
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const button = byId<HTMLButtonElement>('theme')
  const apply = (): void => {
    const theme = stored() ?? (system.matches ? 'dark' : 'light')
    root.dataset.theme = theme
    button.setAttribute('aria-pressed', String(theme === 'dark'))
  }
  button.addEventListener('click', () => {
    store(root.dataset.theme === 'dark' ? 'light' : 'dark')
    apply()
  })
  system.addEventListener('change', apply)
  apply()
}

let chosen: string | null = null

/** Some browsers forbid storage to pages that open from disk: then the choice lasts as long as the page. */
function stored(): string | null {
  try {
    return chosen ?? localStorage.getItem(key)
  } catch {
    return chosen
  }
}

function store(theme: string): void {
  chosen = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // As said above.
  }
}
