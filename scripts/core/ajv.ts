/**
 * The validators, to be loaded with `import('…/core/ajv.ts')` where one is needed. A CommonJS package that is imported
 * dynamically has no named exports in the bundle, only a default; through this module it has.
 */

import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

export { Ajv, Ajv2020 }
