import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  progressLine
} from "./chunk-BHE35HH3.mjs";
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/replay.ts
var command = defineCommand({
  name: "replay",
  summary: "Execute the migration history on a real PostgreSQL, from nothing",
  description: `Runs every migration in order, statement by statement, with the transactions and the session that the
repository's own tool would use (Supabase, dbmate, golang-migrate, Flyway, Prisma, Drizzle, goose, Sqitch, Diesel, psql),
and shows for a failure the statement, what Postgres said, and what to do.

Without --db the embedded engine is used, with a checkpoint of what ran before: only new and changed migrations run again.
With --db the history runs in a temporary database on that server, which is dropped afterwards, also after Ctrl-C.`,
  options: {
    until: { type: "string", placeholder: "version", description: "Stop after this migration" },
    "from-scratch": { type: "boolean", description: "Use no checkpoint and save none" },
    "keep-going": { type: "boolean", description: "After a failure go on with the next file" },
    seed: { type: "boolean", description: "Load the seeds after the last migration" },
    files: { type: "boolean", description: "List every file with its status and time" },
    db: { ...shared.db, description: "Run in a temporary database on this PostgreSQL server" },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops replay", "does the history still build a database from nothing?"],
    ["dbops replay --until 20260101120000", "the database as it was after that migration"],
    ["dbops replay --db postgresql://postgres@localhost/postgres", "the same on a server of your own"]
  ],
  async run(values, _positionals, io) {
    const [{ openWorkspace }, { openReplayed }, { replayFindings, replayJson, replayText }] = await Promise.all([
      import("./open-POBFWCA3.mjs"),
      import("./replayed-62OESL7B.mjs"),
      import("./replay-M25EIZYY.mjs")
    ]);
    const workspace = await openWorkspace(values.root ?? io.cwd);
    const progress = progressLine(io);
    try {
      const { database, result } = await openReplayed(workspace, {
        until: values.until,
        fromScratch: values["from-scratch"],
        keepGoing: values["keep-going"],
        seed: values.seed,
        db: values.db,
        env: io.env,
        signal: io.signal,
        onProgress: ({ done, total, file }) => progress.show(`${done + 1}/${total} ${file}`)
      });
      progress.clear();
      await database.close();
      const text = { colour: io.terminal.stdout && !io.env.NO_COLOR, width: io.terminal.columns, all: values.files };
      io.stdout(values.json ? replayJson(workspace, result) : replayText(workspace, result, text));
      return reaches(replayFindings(workspace, result), values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    } finally {
      progress.clear();
    }
  }
});
export {
  command
};
