import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  behaviours
} from "./chunk-6L2MZZKF.mjs";
import {
  blank,
  splitSql
} from "./chunk-QKW5VGAJ.mjs";
import {
  TextMap
} from "./chunk-BG6OQHVY.mjs";

// scripts/workspace/source.ts
var harmless = /* @__PURE__ */ new Set([
  "",
  "restrict",
  "unrestrict",
  "echo",
  "qecho",
  "warn",
  "timing",
  "pset",
  "x",
  "a",
  "t",
  "o",
  "h",
  "encoding",
  "errverbose",
  "conninfo"
]);
var ownVariables = /* @__PURE__ */ new Set(["ON_ERROR_STOP", "ECHO", "QUIET", "VERBOSITY", "ECHO_HIDDEN", "SHOW_CONTEXT", "HISTFILE"]);
async function readSource(files, file, options) {
  return makeSource(files, file, await files.read(file), options);
}
function makeSource(files, file, read, options) {
  const { text, problem } = read;
  const behaviour = behaviours[options.tool];
  const transaction = options.transaction ?? behaviour.transaction;
  if (problem !== void 0) return { file, text, sql: "", transaction, unreadable: problem };
  let sql = blank(text, options.outside ?? []);
  if (!sql.includes("\\") && !/copy/i.test(sql)) return { file, text, sql, transaction };
  const pieces = splitSql(sql);
  const foreign = pieces.filter((piece) => piece.kind !== "statement");
  if (foreign.length === 0) return { file, text, sql, transaction };
  const map = new TextMap(text);
  const copies = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === "meta-command") reportMetaCommand(files, file, map, sql, piece, options.tool);
    else if (piece.kind === "copy-data") {
      const statement = pieces[index - 1];
      copies.push({ at: statement.start, start: piece.start, end: piece.end });
      const location = { file, ...map.position(piece.start) };
      if (!behaviour.copyData) {
        files.find(
          "workspace-copy-data",
          "error",
          file,
          `Unexpected rows after COPY … FROM stdin, expected INSERT: ${behaviour.label} does not send them`,
          {
            location,
            why: "Only psql reads the rows that follow. Other tools leave the server waiting for them or send them as SQL.",
            fix: "Dump with pg_dump --inserts, or load the file with psql."
          }
        );
      } else if (!piece.terminated) {
        files.find(
          "workspace-copy-data",
          "warning",
          file,
          "Unexpected end of file in COPY data, expected a line `\\.`",
          {
            location,
            why: "Everything after COPY … FROM stdin is taken as rows, also statements.",
            fix: "End the rows with a line that holds \\. alone."
          }
        );
      }
    }
  });
  sql = blank(
    sql,
    foreign.map((piece) => piece.kind === "copy-data" ? { ...piece, end: dataEnd(text, piece.end) } : piece)
  );
  return { file, text, sql, transaction, ...copies.length > 0 ? { copies } : {} };
}
function dataEnd(text, end) {
  return text.startsWith("\\.", end) ? end + 2 : end;
}
function reportMetaCommand(files, file, map, sql, piece, tool) {
  const behaviour = behaviours[tool];
  const [, name = "", argument = ""] = /^\\([A-Za-z_]*)[ \t]*(\S*)/.exec(sql.slice(piece.start, piece.end)) ?? [];
  const command = `\`\\${name || sql[piece.start + 1] || ""}\``;
  const location = { file, ...map.position(piece.start) };
  if (!behaviour.psql) {
    files.find(
      "workspace-meta-command",
      "error",
      file,
      `Unexpected psql meta-command ${command}, expected SQL: ${behaviour.label} sends it to the server, which rejects it`,
      {
        location,
        why: "The backslash is no SQL: the whole file fails with a syntax error. Replay leaves the line out and goes on.",
        fix: 'Delete the line. `supabase db dump` and `pg_dump | sed "/^.\\(un\\)\\?restrict/d"` write files without it.'
      }
    );
  } else if (!harmless.has(name) && !(name === "set" && ownVariables.has(argument))) {
    files.find(
      "workspace-meta-command",
      "warning",
      file,
      `Unexpected psql meta-command ${command}: it is not executed`,
      {
        location,
        why: "Replay runs the SQL of the file. What the meta-command would include, copy, connect to or decide is left out.",
        fix: "Write the SQL itself into the file."
      }
    );
  }
}

export {
  readSource,
  makeSource
};
