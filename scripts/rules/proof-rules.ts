/** Findings of `dbops prove` that a comment in the migration may accept, as it may those of `dbops lint`. */
export const proofRules: readonly string[] = [
  'lock-held-long',
  'migration-fails-on-rows',
  'migration-loses-data',
  'migration-not-idempotent',
  'migration-not-repeatable',
  'migration-order-matters',
  'rollback-incomplete',
  'rollback-loses-data',
  'rollback-missing',
]
