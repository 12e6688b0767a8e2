import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import {
  reaches
} from "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/lint.ts
var command = defineCommand({
  name: "lint",
  summary: "Judge migrations: locks, lost data, broken access, before they run",
  description: `Reads SQL with PostgreSQL's own parser, also inside DO blocks and functions, and knows what earlier migrations made.

Without files: the migrations (and rollbacks) that are new or changed against the main branch, as git knows it; outside
of a git repository, all. An applied migration is never rewritten, so the past is judged only with --all.

A finding is suppressed by a comment with a reason, behind the line or before the statement:
  -- dbops-ignore ban-drop-table: nothing has read it since release 2.4
--fix adds CONCURRENTLY, NOT VALID with VALIDATE, lock_timeout, RLS, scalar subselects around auth calls; each rewrite is
proven on its rule's examples in this program's own tests. --fix --prove proves it on your history too, which takes seconds.

Levels are set in dbops.json: {"rules": {"prefer-timestamptz": "off"}}`,
  positionals: { usage: "[files…]", description: "Migrations, rollbacks, seeds, or any SQL files" },
  options: {
    since: {
      type: "string",
      placeholder: "git:ref",
      description: "Judge what differs from this branch, tag or commit, e.g. git:main"
    },
    all: { type: "boolean", description: "Judge the whole history" },
    stdin: { type: "boolean", description: "Judge standard input, as the text of the file where one is named" },
    fix: { type: "boolean", description: "Rewrite in place what has one safe rewrite, and report what is left" },
    prove: {
      type: "boolean",
      description: "With --fix: execute each migration as it was and as it is repaired, and write it only where both make the same schema"
    },
    format: {
      type: "string",
      placeholder: "format",
      choices: ["text", "json", "sarif", "github"],
      default: "text",
      description: "What to print"
    },
    limit: { type: "string", placeholder: "n", default: "50", description: "Findings that text shows in full" },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops lint", "the migrations of this branch"],
    ["dbops lint supabase/migrations/20260101120000_orders.sql --fix", "repair one migration, report the rest"],
    ["dbops lint --fix --prove", "repair what is new, each file only where the schema stays the same"],
    ["dbops lint --since git:origin/main --format github", "annotate a pull request"],
    ['echo "drop table orders" | dbops lint --stdin', "judge a statement"]
  ],
  async run(values, positionals, io) {
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 0) {
      throw new DbopsError(`Unexpected value "${values.limit}" for --limit, expected a whole number`);
    }
    if (values.prove && !values.fix) throw new DbopsError("Unexpected --prove without --fix, expected both");
    const { lintRequest } = await import("./lint-request-6GSBOJG7.mjs");
    const { findings, source, nothing, fixed } = await lintRequest({
      cwd: io.cwd,
      root: values.root,
      files: positionals,
      since: values.since,
      all: values.all,
      fix: values.fix,
      prove: values.prove ? (repaired, workspace) => prove(repaired, workspace, io) : void 0,
      stdin: values.stdin ? await readStdin() : void 0
    });
    for (const { file, rewrites } of fixed)
      io.stderr(`${file}: ${rewrites} rewrite${rewrites === 1 ? "" : "s"}${values.prove ? ", the same schema" : ""}
`);
    const format = values.json ? "json" : values.format;
    if (nothing !== void 0 && format === "text") io.stderr(`${nothing}
`);
    const [{ renderFindings }, { migrationRules }] = await Promise.all([
      import("./render-V4BHIA47.mjs"),
      import("./migration.generated-7KN6FV2G.mjs")
    ]);
    io.stdout(
      renderFindings(findings, format, {
        source,
        limit,
        colour: io.terminal.stdout && !io.env.NO_COLOR,
        width: io.terminal.stdout ? io.terminal.columns : 120,
        more: "dbops lint --limit 100000",
        title: (rule) => migrationRules[rule]?.title
      })
    );
    return reaches(findings, values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
  }
});
async function prove(repaired, workspace, io) {
  if (workspace === void 0)
    throw new DbopsError("Unexpected --prove for files of no migration history, expected a repository with migrations");
  const { proveRepairs } = await import("./repairs-2AQOMXCZ.mjs");
  return proveRepairs(repaired, workspace, { env: io.env, signal: io.signal });
}
async function readStdin() {
  const { text } = await import("node:stream/consumers");
  return text(process.stdin);
}
export {
  command
};
