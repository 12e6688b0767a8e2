import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  records
} from "./chunk-MNTYK36C.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/plan/read/yaml.ts
function readYamlPlans(lines) {
  const found = [];
  let body;
  for (const line of lines) {
    if (/^\s*(?:- )?(?:"?Plan"?|"?Query Text"?):/.test(line.text) && (body === void 0 || startsAnew(line, body))) {
      if (body !== void 0) found.push(...readDocument(body));
      body = [];
    }
    if (line.text.trim() !== "") body?.push(line);
  }
  if (body !== void 0) found.push(...readDocument(body));
  return found;
}
function startsAnew({ text }, body) {
  const first = body[0].text;
  return columnOf(text) <= columnOf(first) && !(/Query (?:Text|Parameters|Identifier)/.test(first) && !/^\s*- /.test(text));
}
function readDocument(lines) {
  const root = [];
  const stack = [{ column: -1, value: root }];
  let pending;
  for (const { text, line } of lines) {
    let column = columnOf(text);
    let rest = text.slice(column).trimEnd();
    const dashed = rest.startsWith("- ");
    if (pending !== void 0) {
      const below = column > pending.column || dashed && column >= pending.column;
      const value = dashed && below ? [] : {};
      if (below) stack.push({ column, value });
      pending.into[pending.key] = below ? value : "";
      pending = void 0;
    }
    while (stack.length > 1 && stack.at(-1).column > column) stack.pop();
    if (!dashed) while (stack.length > 1 && Array.isArray(stack.at(-1).value)) stack.pop();
    if (dashed) {
      while (stack.length > 1 && !Array.isArray(stack.at(-1).value)) stack.pop();
      const list = stack.at(-1).value;
      rest = rest.slice(2).trimStart();
      column = text.length - text.slice(column + 2).trimStart().length;
      const entry2 = keyOf(rest);
      if (entry2 === void 0) {
        list.push(scalar(rest, line));
        continue;
      }
      const value = {};
      list.push(value);
      stack.push({ column, value });
    } else if (stack.length === 1) {
      const value = {};
      root.push(value);
      stack.push({ column, value });
    }
    const entry = keyOf(rest);
    const top = stack.at(-1);
    if (entry === void 0 || Array.isArray(top.value) || top.column !== column) throw broken(rest, line);
    if (entry.value === "") pending = { into: top.value, key: entry.key, column };
    else top.value[entry.key] = scalar(entry.value, line);
  }
  return records(root).filter((raw) => raw.Plan !== null && typeof raw.Plan === "object").map((raw) => ({ raw, line: lines[0].line }));
}
function columnOf(text) {
  return text.length - text.trimStart().length;
}
function keyOf(text) {
  const found = /^"?([A-Za-z][^":]*?)"?:(?: +(.*))?$/.exec(text);
  return found === null ? void 0 : { key: found[1], value: (found[2] ?? "").trim() };
}
function scalar(text, line) {
  if (!/^["[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw broken(text, line);
  }
}
function broken(text, line) {
  return new DbopsError(`Unexpected "${text.slice(0, 60)}", expected the rest of a plan in YAML`, {
    where: `line ${line}`,
    hint: "The text was cut off or has lost its white space: take EXPLAIN (FORMAT JSON) instead."
  });
}
export {
  readYamlPlans
};
