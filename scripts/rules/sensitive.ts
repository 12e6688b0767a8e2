/** What counts as sensitive by its name, for the rules that judge who may read it. */

import { sql } from './sql.ts'

/**
 * Whole names (capitals and hyphens aside, with a plural). From Supabase's advisor, without names that mean something
 * harmless more often than not (treatment, certificate, bic, token_count …), and with hashes and secrets of second factors.
 */
const names = [
  'password|passwd|pwd|passphrase|(password|pwd|pass)_?hash|hashed_password|encrypted_password|password_digest|pin_code',
  '(client_|webhook_|signing_|shared_|app_)?secret(_?key)?|private_?key|api_?key(_hash)?|auth_?key|service_?key|encryption_?key',
  '(access_?|refresh_?|oauth_?|session_?|bearer_?|auth_?|api_?|id_?|reset_?|invite_?|device_?|push_?)?token|jwt|auth_?code',
  'session_(key|secret)|recovery_code|backup_code|verification_code|otp|otp_secret|totp_secret|mfa_secret|two_factor_secret|2fa_(secret|code)',
  'ssn|social_security(_number)?|driver_?s?_license(_number)?|license_number|passport(_number|_id)?|national_id|tax_id',
  'credit_card(_number)?|card_number|cvv|cvc|cvn|bank_account(_number)?|account_number|routing_number|iban|swift_code',
  'health_record|medical_record|patient_id|insurance_number|diagnosis|imei|mac_address|device_uuid',
  'pgp_key|gpg_key|ssh_key|license_key|activation_key|facial_recognition|fingerprint_template',
]

/** SQL condition: whether a column's name says that it holds a secret or personal data. */
export const sensitiveName = (column: string): string =>
  sql`replace(lower(regexp_replace(${column}, '([a-z])([A-Z])', '\1_\2', 'g')), '-', '_') ~ '^(${names.join('|')})s?$'`
