import { readFile } from 'node:fs/promises'
import { defineConfig } from 'vitest/config'

const long = process.env.DBOPS_LONG_TESTS === '1'

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
    // Suites of test/long (fault tables on real servers, long property runs) run after the others: npm run test:long.
    include: long ? ['test/long/**/*.test.ts'] : ['test/**/*.test.ts'],
    exclude: long ? [] : ['test/long/**'],
    testTimeout: long ? 900_000 : 180_000,
    hookTimeout: 180_000,
    // Each worker holds one embedded Postgres of some 400 MB.
    maxWorkers: 2,
    pool: 'forks',
    coverage: { provider: 'v8', include: ['scripts/**/*.ts'], exclude: ['scripts/dist/**', '**/*.generated.ts'] },
  },
})
