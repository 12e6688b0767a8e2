/**
 * The suites that take longer than a gate may (`npm run test:long`): fault tables on real servers, long property runs.
 * Ends with the line `N passed, N failed`.
 */

import { runTests } from './run-tests.ts'

const tests = runTests(process.argv.slice(2), { ...process.env, DBOPS_LONG_TESTS: '1' })
const failed = tests.failed + (tests.problem !== undefined && tests.failed === 0 ? 1 : 0)
if (tests.problem !== undefined) console.log(tests.problem)
console.log(`${tests.passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
