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

// scripts/cli/commands/review.ts
var command = defineCommand({
  name: "review",
  summary: "Review the whole database in one call: replay, lint, prove, advise, stale documents",
  description: `The main job. Replays the history on a real PostgreSQL, lints and proves the migrations that are new, asks every
advisor rule of the whole database, and says what is not ready, the worst first, with the repair.

New is what the main branch does not have; without such a branch, the newest migration.`,
  options: {
    since: {
      type: "string",
      placeholder: "rev",
      description: "New is what this git revision does not have, e.g. git:main"
    },
    all: { type: "boolean", description: "Treat every migration as new" },
    format: {
      type: "string",
      choices: ["markdown", "json", "sarif", "github"],
      default: "markdown",
      description: "What to print"
    },
    limit: { type: "string", placeholder: "n", default: "5", description: "Findings shown a part" },
    output: { type: "string", short: "o", placeholder: "file", description: "Write to this file instead of printing" },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops review", "is this branch ready?"],
    ["dbops review --since git:origin/main --format sarif -o dbops.sarif", "in continuous integration"]
  ],
  async run(values, _positionals, io) {
    const [{ openWorkspace }, { review }, { reviewFindings, reviewJson, reviewMarkdown }, { openStats }] = await Promise.all([
      import("./open-POBFWCA3.mjs"),
      import("./review-QHVTFASM.mjs"),
      import("./review-TEK4JXPP.mjs"),
      import("./stats-BR5WWJH4.mjs")
    ]);
    const workspace = await openWorkspace(values.root ?? io.cwd);
    const progress = progressLine(io);
    try {
      const result = await review(workspace, {
        since: values.since,
        all: values.all,
        stats: await openStats(void 0, io.cwd, workspace),
        maxBlocked: workspace.settings.maxBlockedSeconds,
        env: io.env,
        signal: io.signal,
        onProgress: (text2) => progress.show(text2)
      });
      progress.clear();
      const findings = reviewFindings(result);
      const format = values.json ? "json" : values.format;
      let text;
      if (format === "json") text = reviewJson(result);
      else if (format === "markdown") text = reviewMarkdown(result, { limit: Number(values.limit) });
      else {
        const [{ renderFindings }, { ruleTitle }, { textsOf }] = await Promise.all([
          import("./render-V4BHIA47.mjs"),
          import("./titles-XWWWKUEA.mjs"),
          import("./texts-HVFIS2YP.mjs")
        ]);
        text = renderFindings(findings, format, { source: textsOf(workspace), title: ruleTitle });
      }
      if (values.output === void 0) io.stdout(text);
      else {
        const { writeFile } = await import("node:fs/promises");
        const { resolve } = await import("node:path");
        await writeFile(resolve(io.cwd, values.output), text);
      }
      return reaches(findings, values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    } finally {
      progress.clear();
    }
  }
});
export {
  command
};
