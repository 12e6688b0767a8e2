import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  blockersOf
} from "./chunk-2MFE7JRA.mjs";

// scripts/run/watch.ts
var firstLook = 150;
var interval = 500;
async function watched(watch, work) {
  const { session, monitor, signal } = watch;
  let ended = false;
  let blockers = [];
  let shown = "";
  let looking;
  const look = async () => {
    if (monitor === void 0 || ended) return;
    const seen = await blockersOf(monitor, session.pid).catch(() => []);
    if (ended || seen.length === 0) return;
    blockers = seen;
    const key = seen.map(({ pid }) => pid).join();
    if (key === shown) return;
    shown = key;
    watch.onWaiting?.(seen);
  };
  let timer = setTimeout(function again() {
    looking = look().finally(() => {
      if (!ended) timer = setTimeout(again, interval);
    });
  }, firstLook);
  let canceller;
  const stop = () => {
    const cancel = async () => {
      if (ended) return;
      if (monitor === void 0) return session.cut();
      await monitor.rows("select pg_catalog.pg_cancel_backend($1)", [session.pid]).catch(() => session.cut());
    };
    void cancel();
    canceller = setInterval(() => void cancel(), 500);
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && blockers.length > 0) Object.assign(error, { blockers });
    throw error;
  } finally {
    ended = true;
    clearTimeout(timer);
    clearInterval(canceller);
    signal?.removeEventListener("abort", stop);
    await looking;
  }
}

export {
  watched
};
