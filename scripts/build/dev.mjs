// Lets Node run the TypeScript sources as they are: `node --import ./scripts/build/dev.mjs file.ts`.
// tsx strips the types; the hook makes `import text from './file.sql'` the file's text, as the bundle does.
import { register } from 'node:module'

try {
  await import('tsx')
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('The toolchain is not installed. Run: node scripts/build/install.mjs all')
  process.exit(3)
}
register('./dev-hooks.mjs', import.meta.url)
