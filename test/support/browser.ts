/** A headless Chromium for tests of pages: Debian's, or the one that CHROME_PATH names. */

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const candidates = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

/** Why no browser can be started here, or undefined: `describe.skipIf(browserUnavailable)`. */
export const browserUnavailable: string | undefined =
  executablePath === undefined
    ? 'no Chromium at /usr/bin/chromium or CHROME_PATH (apt-get install chromium)'
    : undefined

/** Starts the browser without anything that would use the network by itself. */
export function startBrowser(): Promise<Browser> {
  if (browserUnavailable !== undefined) throw new Error(browserUnavailable)
  return chromium.launch({
    executablePath,
    args: [
      // As root (in a container) Chromium has no sandbox of its own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  })
}
