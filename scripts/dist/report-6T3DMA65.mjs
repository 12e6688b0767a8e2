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
  DbopsError,
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/report.ts
var command = defineCommand({
  name: "report",
  summary: "Write the report of a change from what was executed: nine sections and a handoff for the next agent",
  description: `Runs dbops review, compares the schema before and after the new migrations, and writes Summary, Migration Details, Schema
Changes, Actions Taken, Security Review, Performance Considerations, Recommendations, References and Handoff Data, in at
most 800 tokens. Nothing in it is asserted that was not read or executed; what was not measured is said.

With --check FILE nothing is run: the handoff in a report that somebody wrote is validated.`,
  options: {
    since: {
      type: "string",
      placeholder: "rev",
      description: "New is what this git revision does not have, e.g. git:main"
    },
    all: { type: "boolean", description: "Treat every migration as new" },
    "next-agent": { type: "string", placeholder: "name", default: "frontend-developer", description: "Who goes on" },
    priority: {
      type: "string",
      placeholder: "level",
      choices: ["high", "medium", "low"],
      description: "Of the handoff (default: from what was found)"
    },
    check: {
      type: "string",
      placeholder: "file",
      description: "Validate the handoff in this report (Markdown or JSON)"
    },
    output: { type: "string", short: "o", placeholder: "file", description: "Write to this file instead of printing" },
    "fail-on": shared.failOn,
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops report", "what this branch changes, for whoever goes on"],
    ["dbops report --next-agent frontend-developer --json", "the same as one document"],
    ["dbops report --check report.md", "is the handoff in it valid?"]
  ],
  async run(values, _positionals, io) {
    if (values.check !== void 0) {
      const [{ checkHandoff }, { findingsJson }, { findingsText }] = await Promise.all([
        import("./handoff-GLBYARJC.mjs"),
        import("./json-BTBJULGP.mjs"),
        import("./text-VLU5MWRQ.mjs")
      ]);
      const findings = await checkHandoff(values.check, io.cwd);
      io.stdout(
        values.json ? findingsJson(findings) : findings.length === 0 ? `${values.check}: the handoff is valid
` : findingsText(findings)
      );
      return reaches(findings, values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    }
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(values["next-agent"])) {
      throw new DbopsError(
        `Unexpected value "${values["next-agent"]}" for --next-agent, expected a name such as frontend-developer`
      );
    }
    const [{ openWorkspace }, { review }, { report }, { reportJson, reportMarkdown }, { reviewFindings }] = await Promise.all([
      import("./open-POBFWCA3.mjs"),
      import("./review-QHVTFASM.mjs"),
      import("./report-2RYLDVNO.mjs"),
      import("./report-RFNWHFGO.mjs"),
      import("./review-TEK4JXPP.mjs")
    ]);
    const workspace = await openWorkspace(values.root ?? io.cwd);
    const progress = progressLine(io);
    try {
      const common = { env: io.env, signal: io.signal };
      const reviewed = await review(workspace, {
        since: values.since,
        all: values.all,
        ...common,
        onProgress: (text2) => progress.show(text2)
      });
      progress.show("comparing before and after");
      const document = await report(workspace, reviewed, {
        nextAgent: values["next-agent"],
        priority: values.priority,
        ...common
      });
      progress.clear();
      const text = values.json ? reportJson(document) : reportMarkdown(document);
      if (values.output === void 0) io.stdout(text);
      else {
        const [{ writeFile }, { resolve }] = await Promise.all([import("node:fs/promises"), import("node:path")]);
        await writeFile(resolve(io.cwd, values.output), text);
      }
      return reaches(reviewFindings(reviewed), values["fail-on"]) ? ExitCode.findings : ExitCode.ok;
    } finally {
      progress.clear();
    }
  }
});
export {
  command
};
