import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  placeDiagram,
  placeNames,
  renderSvg,
  titleOf
} from "./chunk-5L5T5432.mjs";
import {
  buildDiagram,
  mostTables,
  schemaMermaid,
  tableKey
} from "./chunk-HSNQDFW7.mjs";
import "./chunk-2NVYQCQI.mjs";
import {
  selectTables
} from "./chunk-YKSXGHXG.mjs";
import {
  visible
} from "./chunk-FI7DSRBK.mjs";
import "./chunk-SMBKQGSB.mjs";
import "./chunk-M2EOT65H.mjs";
import "./chunk-MTPH5YOG.mjs";
import {
  DbopsError
} from "./chunk-5B7NSWZR.mjs";
import "./chunk-53MRE2H3.mjs";

// scripts/render/erd/text.ts
var cell = 9;
async function drawText(diagram, ascii = false) {
  if (diagram.tables.length === 0) return "";
  const placed = await placeDiagram(diagram, textBox);
  const at = (pixels) => Math.floor(pixels / cell);
  const canvas = new Canvas(at(placed.width) + 3, at(placed.height) + 3);
  for (const group of placed.groups) {
    canvas.frame(at(group.x), at(group.y), at(group.width), at(group.height));
    canvas.write(at(group.x) + 2, at(group.y), ` ${visible(group.schema)} `);
  }
  for (const { points } of placed.lines) {
    for (const [index, from] of points.slice(0, -1).entries()) {
      const to = points[index + 1];
      canvas.line(at(from.x), at(from.y), at(to.x), at(to.y));
    }
  }
  const parents = /* @__PURE__ */ new Map();
  for (const { reference, points } of placed.lines) {
    const [start, end] = [points[0], points.at(-1)];
    const key = `${at(start.x)} ${at(start.y)}`;
    parents.set(key, (parents.get(key) ?? /* @__PURE__ */ new Set()).add(reference.parents));
    const left = points.at(-2).x < end.x;
    const many = reference.children === "zero or many";
    canvas.write(at(end.x) - (left ? 2 : 0), at(end.y), left ? many ? "o<" : "o|" : many ? ">o" : "|o");
  }
  for (const [key, kinds] of parents) {
    const [x, y] = key.split(" ").map(Number);
    canvas.write(x, y, kinds.size > 1 ? "|" : kinds.has("exactly one") ? "||" : "|o");
  }
  for (const box of placed.boxes) canvas.box(at(box.x), at(box.y), box);
  for (const { points } of placed.lines) {
    const [start, end] = [points[0], points.at(-1)];
    canvas.join(at(start.x) - 1, at(start.y), east);
    if (points.at(-2).x < end.x) canvas.join(at(end.x), at(end.y), west);
    else canvas.join(at(end.x) - 1, at(end.y), east);
  }
  return canvas.print(ascii);
}
function textBox(table) {
  const title = visible(titleOf(table)) + (table.kind === "external" ? " (elsewhere)" : "");
  const rows = table.columns.map((column) => ({
    mark: [column.primaryKey ? "PK" : "", column.foreignKey ? "FK" : "", column.unique && !column.primaryKey ? "U" : ""].filter(Boolean).join(" "),
    name: visible(column.name),
    type: visible(column.type) + (column.nullable ? " ?" : "")
  }));
  const widest = (texts) => Math.max(0, ...texts.map(cells));
  const [mark, name, type] = [
    widest(rows.map((row) => row.mark)),
    widest(rows.map((row) => row.name)),
    widest(rows.map((row) => row.type))
  ];
  const body = rows.map(
    (row) => [mark > 0 ? pad(row.mark, mark) : "", pad(row.name, name), pad(row.type, type)].filter(Boolean).join("  ")
  );
  const notes = [
    table.hidden > 0 && table.columns.length > 0 ? `… ${table.hidden} more` : "",
    table.partitions > 0 ? `… ${table.partitions} partitions` : ""
  ].filter(Boolean);
  const lines = [title, ...body, ...notes];
  const inner = Math.max(...lines.map(cells));
  const places = new Map(table.columns.map(({ name: column }, index) => [column, 3 + index]));
  return {
    ...{ table, title, rows: [], nameX: 0, separateEnds: false, lines: lines.map((line) => pad(line, inner)) },
    width: (inner + 4) * cell,
    height: (lines.length + (lines.length > 1 ? 3 : 2)) * cell,
    rowMiddle: (column) => ((places.get(column) ?? 1) + 0.5) * cell
  };
}
var [north, east, south, west] = [1, 2, 4, 8];
var strokes = " ╵╶└╷│┌├╴┘─┴┐┤┬┼";
var plain = " |-+||++-+-+++++";
var Canvas = class {
  #text;
  #lines;
  constructor(width, height) {
    this.#text = Array.from({ length: height }, () => Array.from({ length: width }));
    this.#lines = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  }
  /** Lets the edge of a box meet a line. */
  join(x, y, side) {
    this.#mark(x, y, side);
  }
  #mark(x, y, sides) {
    const row = this.#lines[y];
    if (row !== void 0 && x >= 0 && x < row.length) row[x] |= sides;
  }
  /** A horizontal or vertical line, both ends included. */
  line(x1, y1, x2, y2) {
    const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
    const ahead = dx > 0 ? east : dx < 0 ? west : dy > 0 ? south : north;
    const back = dx > 0 ? west : dx < 0 ? east : dy > 0 ? north : south;
    let [x, y] = [x1, y1];
    while (x !== x2 || y !== y2) {
      this.#mark(x, y, ahead);
      if (x !== x2) x += dx;
      else y += dy;
      this.#mark(x, y, back);
    }
  }
  frame(x, y, width, height) {
    const [right, bottom] = [x + width, y + height];
    this.line(x, y, right, y);
    this.line(right, y, right, bottom);
    this.line(right, bottom, x, bottom);
    this.line(x, bottom, x, y);
  }
  write(x, y, text) {
    let at = x;
    for (const { segment } of graphemes.segment(text)) {
      const width = cells(segment);
      if (width === 0) continue;
      const row = this.#text[y];
      if (row === void 0 || at < 0) return;
      row[at] = segment;
      if (width === 2) row[at + 1] = "";
      at += width;
    }
  }
  box(x, y, box) {
    const { lines } = box;
    const width = box.width / cell - 1;
    const height = box.height / cell - 1;
    for (let row = y; row <= y + height; row++) {
      for (let column = x; column <= x + width; column++) {
        this.#lines[row][column] = 0;
        this.#text[row][column] = void 0;
      }
    }
    this.frame(x, y, width, height);
    if (lines.length > 1) this.line(x, y + 2, x + width, y + 2);
    for (const [index, line] of lines.entries()) this.write(x + 2, y + (index === 0 ? 1 : index + 2), line);
  }
  print(ascii) {
    const rows = this.#text.map(
      (row, y) => Array.from(row, (text, x) => text ?? (ascii ? plain : strokes)[this.#lines[y][x]] ?? " ").join("").trimEnd()
    );
    while (rows.at(-1) === "") rows.pop();
    return `${rows.join("\n")}
`;
  }
};
var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function cells(text) {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303f]/u.test(
      segment
    ))
      sum += 2;
    else if (!/^[\p{Mn}\p{Me}\p{Cf}]/u.test(segment)) sum += 1;
  }
  return sum;
}
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - cells(text)));
}

// scripts/render/erd/draw.ts
var mostInText = 60;
async function drawErd(schema, options) {
  const only = chosen(schema, options);
  const part = { tables: schema.tables.filter((table) => only === void 0 || only.has(tableKey(table))) };
  if (options.format === "mermaid") return schemaMermaid(part, { max: 0 });
  const diagram = buildDiagram(schema, {
    only,
    detail: options.detail ?? (options.format === "svg" ? void 0 : textDetail(part.tables))
  });
  if (options.format === "svg") {
    const placed = diagram.tables.length > mostTables ? placeNames(diagram) : await placeDiagram(diagram);
    return renderSvg(placed, { title: "Entity-relationship diagram" });
  }
  if (diagram.tables.length > mostInText) {
    throw new DbopsError(`Unexpected ${diagram.tables.length} tables, expected at most ${mostInText} in a text`, {
      hint: "Name some of them (dbops erd orders), or draw a picture: dbops erd --format svg -o erd.svg"
    });
  }
  return drawText(diagram, options.format === "ascii");
}
function textDetail(tables) {
  return tables.reduce((sum, { columns }) => sum + columns.length, 0) <= 120 ? "all" : "keys";
}
function chosen(schema, { tables, alone }) {
  if (!tables?.length) return void 0;
  const named = new Set(selectTables(schema, tables).tables.map(tableKey));
  if (alone) return named;
  const around = new Set(named);
  for (const table of schema.tables) {
    for (const { references, inherited } of table.constraints) {
      if (references === void 0 || inherited) continue;
      if (named.has(tableKey(table))) around.add(tableKey(references));
      if (named.has(tableKey(references))) around.add(tableKey(table));
    }
  }
  return around;
}
export {
  drawErd
};
