import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;

// scripts/cli/progress.ts
function progressLine(io) {
  if (!io.terminal.stderr) return { show: () => {
  }, clear: () => {
  } };
  let shown = false;
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      if (shown && now - last < 80) return;
      last = now;
      shown = true;
      const line = text.replace(/[\x00-\x1f\x7f-\x9f]/g, "·").slice(0, Math.max(20, io.terminal.columns - 1));
      io.stderr(`\r\x1B[2K${line}`);
    },
    clear() {
      if (shown) io.stderr("\r\x1B[2K");
      shown = false;
    }
  };
}

export {
  progressLine
};
