import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  closest
} from "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";

// scripts/cli/command.ts
import { parseArgs } from "node:util";
function defineCommand(command) {
  return command;
}
var shared = {
  root: {
    type: "string",
    placeholder: "dir",
    description: "The repository, or a folder in it (default: the current folder)"
  },
  json: { type: "boolean", description: "Print one JSON document instead of text" },
  db: {
    type: "string",
    placeholder: "url",
    description: "Use this PostgreSQL server instead of the embedded engine (read-only unless the command says so)"
  },
  failOn: {
    type: "string",
    placeholder: "level",
    choices: ["error", "warning", "info", "never"],
    default: "error",
    description: "Exit with 1 when a finding is at or above this level"
  }
};
function parseCommand(command, argv) {
  const help = `Run: dbops ${command.name} --help`;
  const config = {};
  for (const [name, spec] of Object.entries(command.options)) {
    config[name] = { type: spec.type, multiple: spec.multiple ?? false, ...spec.short ? { short: spec.short } : {} };
  }
  let parsed;
  try {
    parsed = parseArgs({ args: argv, options: config, strict: true, allowPositionals: true });
  } catch (error) {
    const name = /'(--?[^' ]+)/.exec(error.message)?.[1];
    const near = name === void 0 ? void 0 : closest(name.replace(/^-+/, ""), Object.keys(command.options));
    throw new DbopsError(`${error.message.split(". ")[0].replace(/\.$/, "")}`, {
      where: `dbops ${command.name}`,
      hint: near === void 0 ? help : `Did you mean --${near}? ${help}`
    });
  }
  const values = {};
  for (const [name, spec] of Object.entries(command.options)) {
    const value = parsed.values[name] ?? spec.default ?? (spec.type === "boolean" && !spec.multiple ? false : void 0);
    for (const one of Array.isArray(value) ? value : [value]) {
      if (spec.choices && one !== void 0 && !spec.choices.includes(one)) {
        throw new DbopsError(`Unexpected value "${one}" for --${name}, expected one of: ${spec.choices.join(", ")}`, {
          hint: help
        });
      }
    }
    values[name] = value;
  }
  const { min = 0, max = Number.POSITIVE_INFINITY } = command.positionals ?? { max: 0 };
  if (parsed.positionals.length < min || parsed.positionals.length > max) {
    const expected = command.positionals ? `${command.positionals.usage}` : "no arguments";
    throw new DbopsError(`Unexpected ${parsed.positionals.length} arguments, expected ${expected}`, {
      where: `dbops ${command.name}`,
      hint: help
    });
  }
  return { values, positionals: parsed.positionals };
}
function commandHelp(command) {
  const usage = ["dbops", command.name, command.positionals?.usage, "[options]"].filter(Boolean).join(" ");
  const lines = [`${command.summary}.`, "", `Usage: ${usage}`, ""];
  if (command.description) lines.push(command.description.trim(), "");
  const rows = [];
  if (command.positionals) rows.push([command.positionals.usage, command.positionals.description]);
  for (const [name, spec] of Object.entries(command.options)) {
    const flag = `${spec.short ? `-${spec.short}, ` : ""}--${name}${spec.type === "string" ? ` <${spec.placeholder ?? "value"}>` : ""}`;
    const notes = [
      spec.choices ? `one of ${spec.choices.join(", ")}` : "",
      spec.default === void 0 || spec.default === false ? "" : `default ${spec.default}`
    ].filter(Boolean);
    rows.push([flag, spec.description + (notes.length ? ` (${notes.join("; ")})` : "")]);
  }
  rows.push(["-h, --help", "Show this help"]);
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  lines.push("Options:");
  for (const [left, right] of rows) {
    if (left.length > width) lines.push(`  ${left}`, `  ${" ".repeat(width)}  ${right}`);
    else lines.push(`  ${left.padEnd(width)}  ${right}`);
  }
  if (command.examples.length > 0) {
    lines.push("", "Examples:");
    for (const [line, effect] of command.examples) lines.push(`  ${line}`, `      ${effect}`);
  }
  lines.push(
    "",
    "Exit status: 0 nothing found at the failing level; 1 findings; 2 bad arguments or input; 3 environment."
  );
  return `${lines.join("\n")}
`;
}

export {
  defineCommand,
  shared,
  parseCommand,
  commandHelp
};
