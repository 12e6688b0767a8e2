import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  commandHelp,
  parseCommand
} from "./chunk-WLL2XG4G.mjs";
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode,
  messageOf
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands.generated.ts
var commands = {
  "access": {
    summary: "Prove who can reach what: every verb on every table, executed as every persona",
    load: async () => (await import("./access-ORS626HK.mjs")).command
  },
  "advise": {
    summary: "Judge a database: who may read and write what, what is slow, what the design lets in",
    load: async () => (await import("./advise-ZR2UBIRG.mjs")).command
  },
  "backfill": {
    summary: "Change many rows of a server in small batches: paced, pausable, resumable, each row exactly once",
    load: async () => (await import("./backfill-XW3C4K2T.mjs")).command
  },
  "blueprint": {
    summary: "Copy a whole, proven schema into a repository, with your names",
    load: async () => (await import("./blueprint-MFCKKYVM.mjs")).command
  },
  "capacity": {
    summary: "Plan for growth: bytes a row, sizes, memory, keys that end, partitions, connections, several machines",
    load: async () => (await import("./capacity-CWS2O56F.mjs")).command
  },
  "context": {
    summary: "Print what a design must fit: layout, schema summary, conventions, tenancy, and the code that uses each table",
    load: async () => (await import("./context-HEVGO6I6.mjs")).command
  },
  "contracts": {
    summary: "Write what the API accepts and returns: Zod schemas or an OpenAPI 3.1 document",
    load: async () => (await import("./contracts-Q55REC25.mjs")).command
  },
  "diff": {
    summary: "Compare two databases object by object: added, dropped, changed from old to new",
    load: async () => (await import("./diff-D5UE6JFG.mjs")).command
  },
  "docs": {
    summary: "Write the documentation of a schema: Markdown, a diagram, a page with search",
    load: async () => (await import("./docs-Y57EYBPA.mjs")).command
  },
  "erd": {
    summary: "Draw the entity-relationship diagram: as text, SVG or Mermaid",
    load: async () => (await import("./erd-NBFN3SKX.mjs")).command
  },
  "explain": {
    summary: "Explain where a statement spends its time, and what would mend it",
    load: async () => (await import("./explain-NSEKXR7Y.mjs")).command
  },
  "health": {
    summary: "Check a running server: vacuum, wraparound, indexes, locks, replication, backups, settings, roles",
    load: async () => (await import("./health-WSSV4WEI.mjs")).command
  },
  "index": {
    summary: "Choose indexes for queries by creating them: kept where the planner uses them and the workload gains",
    load: async () => (await import("./commands-DVBWENB3.mjs")).command
  },
  "lint": {
    summary: "Judge migrations: locks, lost data, broken access, before they run",
    load: async () => (await import("./lint-6DKEZJNQ.mjs")).command
  },
  "mcp": {
    summary: "Serve the Supabase MCP server's tools over this repository, without an account",
    load: async () => (await import("./mcp-LWC36Y27.mjs")).command
  },
  "migrate": {
    summary: "Apply migrations to a server: planned, locked apart, repeated where a lock is busy, and resumable",
    load: async () => (await import("./migrate-5LHOAQ6C.mjs")).command
  },
  "observe": {
    summary: "Watch a server or a running migration: blockers, progress, lag, WAL, vacuum; alerts, metrics, spans",
    load: async () => (await import("./observe-5GDAVU66.mjs")).command
  },
  "prove": {
    summary: "Prove migrations by execution: the locks they take, that they go back, that rows survive",
    load: async () => (await import("./prove-LWXA27YD.mjs")).command
  },
  "render": {
    summary: "Render a template: migration, rollback and test of a common pattern, with your names",
    load: async () => (await import("./render-2AVVUIQA.mjs")).command
  },
  "replay": {
    summary: "Execute the migration history on a real PostgreSQL, from nothing",
    load: async () => (await import("./replay-QKV5R5CS.mjs")).command
  },
  "report": {
    summary: "Write the report of a change from what was executed: nine sections and a handoff for the next agent",
    load: async () => (await import("./report-6T3DMA65.mjs")).command
  },
  "review": {
    summary: "Review the whole database in one call: replay, lint, prove, advise, stale documents",
    load: async () => (await import("./review-AEYALZNE.mjs")).command
  },
  "rollout": {
    summary: "Change a live table step by step: expand, copy, confirm, release, contract, each step with a way back",
    load: async () => (await import("./rollout-ISRF3IIZ.mjs")).command
  },
  "rules": {
    summary: "List the rules of lint and advise, or explain one: why, fix, examples",
    load: async () => (await import("./rules-WXTW2S66.mjs")).command
  },
  "schema": {
    summary: "Print what a database is: tables, columns, keys, indexes, policies, functions, grants",
    load: async () => (await import("./schema-AL4Z7GFW.mjs")).command
  },
  "seed": {
    summary: "Write a seed script with rows for every table, that may run again and again",
    load: async () => (await import("./seed-QLBFT5WD.mjs")).command
  },
  "test": {
    summary: "Run pgTAP tests on what the migrations make, without a server",
    load: async () => (await import("./test-JPSNFJSK.mjs")).command
  },
  "types": {
    summary: "Write the TypeScript types of a database, as supabase gen types typescript does",
    load: async () => (await import("./types-D3RMD2UE.mjs")).command
  }
};

// scripts/cli/main.ts
async function main(argv, io) {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V") {
    const { version } = await import("./version-KZ7NDJ63.mjs");
    io.stdout(`${version}
`);
    return ExitCode.ok;
  }
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    if (rest[0] !== void 0 && rest[0] in commands) return main([rest[0], "--help"], io);
    io.stdout(overview());
    return name === void 0 ? ExitCode.input : ExitCode.ok;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (entry === void 0) {
    const near = closest(name, Object.keys(commands));
    throw new DbopsError(`Unexpected command "${name}"`, {
      hint: near === void 0 ? "Run: dbops --help" : `Did you mean: dbops ${near}`
    });
  }
  const command = await entry.load();
  const end = rest.indexOf("--");
  const flags = end === -1 ? rest : rest.slice(0, end);
  if (flags.includes("--help") || flags.includes("-h")) {
    io.stdout(commandHelp(command));
    return ExitCode.ok;
  }
  const { values, positionals } = parseCommand(
    command,
    rest.filter((word, index) => word !== "--debug" || end !== -1 && index > end)
  );
  return command.run(values, positionals, io);
}
function overview() {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `dbops: design, migrate, secure and tune PostgreSQL and Supabase databases. An agent proposes, Postgres proves.

Usage: dbops <command> [options]

Commands:
${rows.join("\n")}

  dbops <command> --help   what a command takes and prints
  dbops --version          the version

Without --db everything runs on an embedded PostgreSQL: no server, no Docker, no account.
`;
}
async function run(argv) {
  const controller = new AbortController();
  const stop = (signal) => {
    if (controller.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    controller.abort(new DbopsError("Stopped", { kind: "environment" }));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(ExitCode.ok);
    throw error;
  });
  const io = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    terminal: {
      stdout: Boolean(process.stdout.isTTY),
      stderr: Boolean(process.stderr.isTTY),
      columns: process.stdout.columns ?? 80
    },
    signal: controller.signal
  };
  try {
    return await main(argv, io);
  } catch (error) {
    if (argv.includes("--debug") && error instanceof Error) io.stderr(`${error.stack}
`);
    if (error instanceof DbopsError) {
      io.stderr(`dbops: ${error.where === void 0 ? "" : `${error.where}: `}${error.message}
`);
      if (error.hint !== void 0) io.stderr(`  ${error.hint}
`);
      return error.exitCode;
    }
    io.stderr(
      `dbops: unexpected failure: ${messageOf(error)}
  This is a defect of dbops. Run again with --debug and report it.
`
    );
    return ExitCode.environment;
  }
}
process.exitCode = await run(process.argv.slice(2));
export {
  run
};
