import { readFile } from 'node:fs/promises'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    {
      // esbuild's text loader, for tests: `import query from './tables.sql'` is the file's text.
      name: 'sql-as-text',
      async load(id) {
        return id.endsWith('.sql') ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : undefined
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each worker holds one embedded Postgres of some 400 MB.
    maxWorkers: 2,
    pool: 'forks',
    coverage: { provider: 'v8', include: ['scripts/**/*.ts'], exclude: ['scripts/dist/**', '**/*.generated.ts'] },
  },
})
