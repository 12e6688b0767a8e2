import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  DbopsError,
  redact
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/run/confirm.ts
async function confirm(question, yes, io) {
  if (yes) return true;
  if (!process.stdin.isTTY || !io.terminal.stderr) {
    throw new DbopsError("Unexpected run without a terminal, expected --yes: nobody can be asked", {
      hint: "Look at the plan first with --plan."
    });
  }
  const { createInterface } = await import("node:readline/promises");
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await asked.question(`${question} [y/N] `, { signal: io.signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    throw io.signal.aborted ? io.signal.reason : error;
  } finally {
    asked.close();
  }
}

// scripts/run/events.ts
function eventLine(event, now) {
  return `${JSON.stringify({ time: now.toISOString(), ...event })}
`;
}

// scripts/cli/run/events.ts
function reporter(io, options) {
  if (options.events) {
    return {
      report: (event) => io.stderr(redact(eventLine(event, /* @__PURE__ */ new Date()))),
      progress: { show: () => {
      }, clear: () => {
      } }
    };
  }
  const progress = progressLine(io);
  return {
    progress,
    report(event) {
      const moving = movingLine(event);
      if (moving !== void 0) return progress.show(moving);
      const text = sentence(event);
      if (text === void 0) return;
      progress.clear();
      io.stderr(`${redact(text)}
`);
    }
  };
}
function movingLine(event) {
  if (event.event === "statement-started")
    return `${event.version} ${event.number}/${event.of} ${visible(event.statement)}`;
  if (event.event === "batch") {
    const part = event.total === null || event.total === 0 ? "" : ` of about ${count(event.total)} (${percent(event.done, event.total)})`;
    const left = event.secondsLeft === null ? "" : `, ${duration(event.secondsLeft * 1e3)} left`;
    return `${event.backfill}: ${count(event.done)}${part}, ${count(event.size)} a batch${left}`;
  }
  return void 0;
}
function sentence(event) {
  switch (event.event) {
    case "lock-waiting":
      return event.holder === null ? "waiting for another run" : `waiting for another run: backend ${event.holder.pid} (${visible(event.holder.application)})`;
    case "waiting":
      return `waiting (${event.reason}): ${visible(event.detail)}`;
    case "migration-started":
      return event.resumed ? `${event.version} ${visible(event.name)}: going on where a run was cut off` : void 0;
    case "retrying":
      return `${event.version} statement ${event.number}: ${visible(event.reason)}; attempt ${event.attempt + 1} in ${duration(event.delay)}${event.blockers[0] === void 0 ? "" : `; in the way: backend ${event.blockers[0].pid} ${visible(event.blockers[0].application)}`}`;
    case "index-dropped":
      return `invalid index ${visible(event.index)} dropped: ${event.reason}`;
    case "step-recovered":
      return `${event.version} part ${event.number}: ${visible(event.found)}`;
    case "notice":
      return event.severity === "WARNING" || event.severity === "INFO" ? `${event.severity.toLowerCase()}: ${visible(event.message)}` : void 0;
    case "migration-finished":
      return `applied ${event.version} in ${duration(event.milliseconds)}`;
    case "migration-reverted":
      return `rolled back ${event.version} in ${duration(event.milliseconds)}`;
    case "warning":
      return `warning: ${visible(event.message)}`;
    case "paused":
      return `${event.backfill}: paused (${visible(event.reason)})`;
    case "resumed":
      return `${event.backfill}: going on`;
    default:
      return void 0;
  }
}
function duration(milliseconds) {
  if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1e3;
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min${Math.round(seconds % 60) === 0 ? "" : ` ${Math.round(seconds % 60)} s`}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
}
function count(value) {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}
function bytes(value) {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let size = value;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size >= 10 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}
function percent(done, total) {
  return `${Math.min(99, Math.floor(100 * done / total))} %`;
}

export {
  confirm,
  reporter,
  duration,
  count,
  bytes
};
