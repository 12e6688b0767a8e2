/** Options and settings that hold secrets: shown as `***`, never read out. */

import { redact } from '../../core/error.ts'

/** Whether an option of this name holds a secret, e.g. `password`, `app.jwt_secret`, `api_key_id`, `aws_secret_access_key`. */
export function isSecretName(name: string): boolean {
  return /pass(word|wd|file|phrase)?|secret|token|credential|private|api_?key|service_?key|access_?key|(^|[._])key([._]|$)|jwt/i.test(
    name,
  )
}

export function hideSecrets(options: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, isSecretName(name) ? '***' : redact(value)]),
  )
}
