import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  defineCommand,
  shared
} from "./chunk-WLL2XG4G.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  ExitCode
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/cli/commands/rules.ts
import { resolve } from "node:path";
var command = defineCommand({
  name: "rules",
  summary: "List the rules of lint and advise, or explain one: why, fix, examples",
  description: `Without names: every rule with its level, by category. With names: what each reports and why, how to repair it, examples
of what it reports and does not, and which other tools catch it.

A name is the id that a finding carries, the name of the same lint in Supabase's advisor (rls_disabled_in_public), or
another tool's name for it (squawk, eugene, postgres-language-server, splinter, strong_migrations). Levels that
dbops.json sets are shown beside the rules' own.`,
  positionals: { usage: "[names…]", description: "Rules to explain, e.g. ban-drop-column" },
  options: {
    category: {
      type: "string",
      multiple: true,
      placeholder: "category",
      choices: ["migration", "security", "performance", "design"],
      description: "List only rules of this category; may be given more than once"
    },
    level: {
      type: "string",
      multiple: true,
      placeholder: "level",
      choices: ["error", "warning", "info"],
      description: "List only rules of this level; may be given more than once"
    },
    root: shared.root,
    json: shared.json
  },
  examples: [
    ["dbops rules require-concurrent-index", "explain one"],
    ["dbops rules rls_disabled_in_public", "the rule behind a lint of Supabase's dashboard"],
    ["dbops rules --category security --level error", "what fails a review of access"]
  ],
  async run(values, positionals, io) {
    const [{ allRules, categoryOf, findRules }, { rulePage, rulesDocument, rulesText }, { nearestSettings }] = await Promise.all([
      import("./find-rules-THOFFOR5.mjs"),
      import("./rules-C4CR7U7R.mjs"),
      import("./settings-QGB7F7LP.mjs")
    ]);
    const explained = positionals.length > 0;
    const chosen = (explained ? findRules(positionals) : allRules()).filter(
      ({ rule }) => (values.category === void 0 || values.category.includes(categoryOf(rule))) && (values.level === void 0 || values.level.includes(rule.level))
    );
    const configured = (await nearestSettings(resolve(io.cwd, values.root ?? ".")))?.settings.rules ?? {};
    if (values.json) io.stdout(`${JSON.stringify(rulesDocument(chosen, configured, explained), null, 2)}
`);
    else if (!explained) io.stdout(rulesText(rulesDocument(chosen, configured, false).rules));
    else io.stdout(chosen.map(({ id, rule }) => rulePage(id, rule, { configured: configured[id] })).join("\n"));
    return ExitCode.ok;
  }
});
export {
  command
};
