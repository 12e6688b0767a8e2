import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/core/error.ts
var ExitCode = { ok: 0, findings: 1, input: 2, environment: 3 };
var DbopsError = class extends Error {
  exitCode;
  where;
  hint;
  constructor(message, options = {}) {
    super(redact(message), options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "DbopsError";
    this.exitCode = options.kind === "environment" ? ExitCode.environment : ExitCode.input;
    this.where = options.where;
    this.hint = options.hint === void 0 ? void 0 : redact(options.hint);
  }
};
function redact(text) {
  return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s]*@/gi, "$1:***@").replace(/([?&](?:password|sslpassword|apikey|token|access_token)=)[^&\s]*/gi, "$1***").replace(/\b((?:pg)?password\s*=\s*)('(?:[^'\\]|\\.)*'|[^\s;]+)/gi, "$1***").replace(/\b(password\s+)e?'(?:[^']|'')*'/gi, "$1'***'").replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, "***").replace(/\b(sbp|sb_secret)_[A-Za-z0-9_]{8,}/g, "$1_***");
}
function messageOf(error) {
  return redact(error instanceof Error ? error.message : String(error));
}

export {
  ExitCode,
  DbopsError,
  redact,
  messageOf
};
