import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/run/retry.ts
var defaultRetry = { first: 500, longest: 15e3, total: 10 * 6e4 };
function backoff(policy, attempt, random = Math.random) {
  const whole = Math.min(policy.longest, policy.first * 2 ** Math.min(attempt - 1, 30));
  return Math.round(whole / 2 + whole / 2 * random());
}
function sleep(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(done, milliseconds);
    function done() {
      signal?.removeEventListener("abort", stop);
      resolve();
    }
    function stop() {
      clearTimeout(timer);
      reject(signal.reason);
    }
    signal?.addEventListener("abort", stop, { once: true });
  });
}
function isRetryable(error) {
  return ["55P03", "40P01", "40001"].includes(error.code ?? "");
}

export {
  defaultRetry,
  backoff,
  sleep,
  isRetryable
};
