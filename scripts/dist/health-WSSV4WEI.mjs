import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/health.ts
var command = defineCommand({
  name: "health",
  summary: "Check a running server: vacuum, wraparound, indexes, locks, replication, backups, settings, roles",
  description: `Asks each question of its own, read-only and with timeouts; what the role may not ask is named and hides nothing else.
Statistics count since they were last reset: on a server that has just started little can be said of use.

What one connection cannot know is not claimed: the host's own backups, the memory of the machine (give it with --memory),
what replicas use their indexes for.`,
  options: {
    db: { ...shared.db, description: "The PostgreSQL server to look at, read-only" },
    memory: {
      type: "string",
      placeholder: "size",
      description: "The machine's memory, e.g. 16GB: memory settings are judged by it"
    },
    check: { type: "string", multiple: true, placeholder: "id", description: "Only this check; may be repeated" },
    format: {
      type: "string",
      placeholder: "format",
      choices: ["text", "json", "sarif", "github", "markdown"],
      default: "text",
      description: "What to print"
    },
    limit: {
      type: "string",
      placeholder: "n",
      default: "50",
      description: "Findings that text and Markdown show in full"
    },
    "fail-on": shared.failOn,
    json: shared.json
  },
  examples: [
    ['dbops health --db "$DATABASE_URL"', "everything that can be asked"],
    ['dbops health --db "$DATABASE_URL" --memory 16GB --format markdown', "for a report"],
    ['dbops health --db "$DATABASE_URL" --check transaction-id-wraparound', "one question, for a monitor"]
  ],
  async run(values, _positionals, io) {
    const [
      { parseCount, parseSize },
      { checkHealth, healthIds },
      { healthChecks },
      { openServer },
      { renderFindings },
      { catalogRules }
    ] = await Promise.all([
      import("./arguments-DWM4KS3W.mjs"),
      import("./health-ERKMGPNT.mjs"),
      import("./checks.generated-7DX64X5R.mjs"),
      import("./server-SHN3R6ZR.mjs"),
      import("./render-V4BHIA47.mjs"),
      import("./catalog.generated-MKTJISUV.mjs")
    ]);
    const limit = parseCount("limit", values.limit);
    const memory = parseSize("memory", values.memory);
    if (values.db === void 0) {
      throw new DbopsError("Unexpected lack of a server, expected --db", {
        hint: 'Run: dbops health --db "$DATABASE_URL". For the migrations themselves: dbops advise.'
      });
    }
    for (const id of values.check ?? []) {
      if (healthIds().includes(id)) continue;
      const near = closest(id, healthIds());
      throw new DbopsError(
        `Unexpected check "${id}", expected one of: ${healthIds().join(", ")}`,
        near === void 0 ? {} : { hint: `Did you mean ${near}?` }
      );
    }
    const database = await openServer(values.db, { signal: io.signal, limitsLater: true });
    try {
      const { pooledConnection } = await import("./pooler-MJGXC5F4.mjs");
      const health = await checkHealth(database, {
        memory,
        only: values.check,
        pooled: await pooledConnection(values.db)
      });
      io.stdout(
        renderFindings(health.findings, values.json ? "json" : values.format, {
          limit,
          colour: io.terminal.stdout && !io.env.NO_COLOR,
          width: io.terminal.stdout ? io.terminal.columns : 120,
          more: "dbops health --limit 100000",
          title: (rule) => healthChecks[rule]?.title ?? catalogRules[rule]?.title
        })
      );
      for (const { check, reason } of health.skipped) io.stderr(`not asked: ${check} (${reason})
`);
      io.stderr(
        `fine: ${health.passed.length} of ${health.passed.length + health.skipped.length + new Set(health.findings.map(({ rule }) => rule)).size} checks
`
      );
      return reaches(health.findings, values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    } finally {
      await database.close();
    }
  }
});
export {
  command
};
