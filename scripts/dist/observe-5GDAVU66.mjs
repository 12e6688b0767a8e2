import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/observe.ts
var command = defineCommand({
  name: "observe",
  summary: "Watch a server or a running migration: blockers, progress, lag, WAL, vacuum; alerts, metrics, spans",
  description: `On a terminal a live view; elsewhere text or JSON, an observation at a time. Reads only, in one query each time.

Conditions speak of measures: blocked, wait, lag, lag_bytes, slot_bytes, transaction, connections, connections_used,
idle_in_transaction, wal_rate, commit_rate, cache_hit, deadlocks, forced_checkpoints, dead_rows, vacuum_overdue, xid_age,
invalid_indexes; with and, or, parentheses, and units (s, m, h, kB, MB, GB, %). --abort-when cancels what dbops itself runs
there (migrate, backfill, rollout), and nothing else; the next run goes on from there.

--prometheus serves /metrics; a dashboard for Grafana and alert rules are in skills/database-designer/assets/observability.
With --events, nothing is asked of a server: the events of a run become OpenTelemetry spans, one a statement.`,
  options: {
    db: { ...shared.db, description: "The PostgreSQL server to watch, read-only" },
    once: { type: "boolean", description: "Look once and end" },
    interval: { type: "string", placeholder: "duration", default: "2s", description: "Between two observations" },
    count: { type: "string", placeholder: "n", description: "End after so many observations" },
    "alert-when": { type: "string", placeholder: "condition", description: "Say so on stderr, and end with 1" },
    "abort-when": {
      type: "string",
      placeholder: "condition",
      description: "Cancel the running dbops migrate, backfill or rollout, and end with 1"
    },
    prometheus: {
      type: "string",
      placeholder: "[host]:port",
      description: "Serve metrics there, e.g. :9187 (on 127.0.0.1 unless a host is named)"
    },
    events: {
      type: "string",
      placeholder: "file",
      description: "Read the events of a run (--events of dbops migrate), - for stdin; needs --otlp"
    },
    otlp: {
      type: "string",
      placeholder: "url",
      description: "OpenTelemetry collector (OTLP over HTTP), e.g. http://localhost:4318"
    },
    json: { type: "boolean", description: "Print one JSON document an observation, one a line" }
  },
  examples: [
    ['dbops observe --db "$DATABASE_URL"', "live, until Ctrl-C"],
    ['dbops observe --db "$DATABASE_URL" --once', "one look, for a report"],
    [`dbops observe --db "$DATABASE_URL" --abort-when 'blocked > 5 or lag > 10s'`, "beside a migration, with a limit"],
    ['dbops observe --db "$DATABASE_URL" --prometheus :9187', "metrics for a monitor"],
    ["dbops observe --events run.jsonl --otlp http://localhost:4318", "spans of a migration whose events were kept"]
  ],
  async run(values, _positionals, io) {
    const [{ parseCount, parseDuration }, { runObserve, traceEvents }] = await Promise.all([
      import("./arguments-DWM4KS3W.mjs"),
      import("./observe-X4RESQVK.mjs")
    ]);
    if (values.events === void 0 !== (values.otlp === void 0)) {
      throw new DbopsError(
        `Unexpected --${values.events === void 0 ? "otlp without --events" : "events without --otlp"}, expected both`,
        {
          hint: "Keep the events of a run: dbops migrate up --events 2> run.jsonl; then: dbops observe --events run.jsonl --otlp URL"
        }
      );
    }
    if (values.events !== void 0) {
      const { events, ignored } = await traceEvents(values.events, values.otlp, io);
      io.stderr(`${events} events sent as spans${ignored > 0 ? `, ${ignored} lines were no events` : ""}
`);
      return ExitCode.ok;
    }
    if (values.db === void 0)
      throw new DbopsError("Unexpected lack of a server, expected --db", {
        hint: 'Run: dbops observe --db "$DATABASE_URL" --once'
      });
    const [, host, port] = /^(.*?):?(\d{1,5})$/.exec(values.prometheus ?? "") ?? [];
    if (values.prometheus !== void 0 && (port === void 0 || Number(port) > 65535)) {
      throw new DbopsError(
        `Unexpected value "${values.prometheus}" for --prometheus, expected [host]:port such as :9187`
      );
    }
    const fine = await runObserve(
      {
        db: values.db,
        once: values.once,
        json: values.json,
        interval: Math.max(200, parseDuration("interval", values.interval)),
        count: parseCount("count", values.count),
        alertWhen: values["alert-when"],
        abortWhen: values["abort-when"],
        ...port === void 0 ? {} : { prometheus: { host: host || "127.0.0.1", port: Number(port) } }
      },
      io
    );
    return fine ? ExitCode.ok : ExitCode.findings;
  }
});
export {
  command
};
