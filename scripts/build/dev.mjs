// Lets Node run the TypeScript sources as they are: `node --import ./scripts/build/dev.mjs file.ts`.
// tsx strips the types; the hook makes `import text from './file.sql'` the file's text, as the bundle does.
import 'tsx'
import { register } from 'node:module'

register('./dev-hooks.mjs', import.meta.url)
