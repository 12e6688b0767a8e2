import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  escapeXml,
  visible
} from "./chunk-FI7DSRBK.mjs";

// scripts/render/erd/measure.ts
var fontFamily = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', Arimo, sans-serif";
var regular = widths(`
  278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584
  584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667
  611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500
  722 500 500 500 334 260 334 584`);
var bold = widths(`
  278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584
  584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667
  611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556
  778 556 556 500 389 280 389 584`);
function widths(list) {
  return list.trim().split(/\s+/).map(Number);
}
function textWidth(text2, size2, weight = "regular") {
  const table = weight === "bold" ? bold : regular;
  let sum = 0;
  for (const character of text2) sum += table[character.codePointAt(0) - 32] ?? otherWidth(character, table);
  return Math.ceil(sum * size2 / 100) / 10;
}
function otherWidth(character, table) {
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u.test(
    character
  ))
    return 1e3;
  return table[character.normalize("NFD").codePointAt(0) - 32] ?? 700;
}
function fitText(text2, width, size2, weight = "regular") {
  if (textWidth(text2, size2, weight) <= width) return text2;
  let fitted = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text2)) {
    if (textWidth(`${fitted}${segment}…`, size2, weight) > width) break;
    fitted += segment;
  }
  return `${fitted}…`;
}

// scripts/render/erd/box.ts
var titleSize = 13;
var rowSize = 12;
var markSize = 9;
var headerHeight = 30;
var rowHeight = 20;
var narrowest = 120;
var widestName = 240;
var widestType = 180;
function boxOf(table) {
  const rows = table.columns.map((column) => ({
    column,
    marks: [column.primaryKey && "PK", column.foreignKey && "FK", column.unique && !column.primaryKey && "U"].filter(
      (mark) => mark !== false
    ),
    name: fitText(visible(column.name), widestName, rowSize),
    type: fitText(visible(column.type) + (column.nullable ? " ?" : ""), widestType, rowSize)
  }));
  const title = fitText(visible(titleOf(table)), widestName + 60, titleSize, "bold");
  const notes = [
    table.hidden > 0 && table.columns.length > 0 ? `${table.hidden} more column${table.hidden === 1 ? "" : "s"}` : "",
    table.partitions > 0 ? `${table.partitions} partition${table.partitions === 1 ? "" : "s"}` : ""
  ].filter(Boolean);
  const marksWidth = Math.max(0, ...rows.map(({ marks }) => marksOf(marks)));
  const nameX = 10 + (marksWidth > 0 ? Math.ceil(marksWidth) + 8 : 0);
  const widest = (texts, size2) => Math.max(0, ...texts.map((text2) => textWidth(text2, size2)));
  const width = Math.ceil(
    Math.max(
      narrowest,
      textWidth(title, titleSize, "bold") + 24 + (table.kind === "table" ? 0 : 16),
      nameX + widest(
        rows.map(({ name }) => name),
        rowSize
      ) + 18 + widest(
        rows.map(({ type }) => type),
        rowSize
      ) + 10
    )
  );
  const lines = rows.length + (notes.length > 0 ? 1 : 0);
  const places = new Map(
    rows.map(({ column }, index) => [column.name, headerHeight + 4 + index * rowHeight + rowHeight / 2])
  );
  return {
    ...{ table, title, rows, width, nameX, separateEnds: true },
    ...notes.length > 0 ? { note: notes.join(", ") } : {},
    height: headerHeight + (lines > 0 ? lines * rowHeight + 8 : 0),
    rowMiddle: (column) => places.get(column) ?? headerHeight / 2
  };
}
function titleOf(table) {
  return table.group === table.schema ? table.name : `${table.schema}.${table.name}`;
}
function marksOf(marks) {
  return marks.reduce((sum, mark) => sum + textWidth(mark, markSize, "bold") + 4, 0);
}

// scripts/render/erd/pack.ts
var shape = 1.6;
function packRectangles(sizes, gap) {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[b].height - sizes[a].height || a - b);
  let best;
  const steps = sizes.length > 500 ? 2 : 16;
  for (let step = 0; step < steps; step++) {
    const limit = Math.max(widest, Math.round(Math.sqrt(area * shape) * (0.9 + step * 0.06)));
    const packed = packInto(sizes, order, limit, gap);
    if (best === void 0 || cost(packed) < cost(best)) best = packed;
  }
  return best;
}
function cost({ width, height }) {
  return Math.max(width / shape, height);
}
function packInto(sizes, order, limit, gap) {
  const places = [];
  let skyline = [{ x: 0, y: 0 }];
  const result = { width: 0, height: 0, places };
  for (const index of order) {
    const { width, height } = sizes[index];
    let best;
    for (const { x } of skyline) {
      if (x > 0 && x + width > limit) continue;
      const y = topOver(skyline, x, x + width);
      if (best === void 0 || y < best.y || y === best.y && x < best.x) best = { x, y };
    }
    const at = best;
    places[index] = at;
    result.width = Math.max(result.width, at.x + width);
    result.height = Math.max(result.height, at.y + height);
    const end = at.x + width + gap;
    const after = skyline.findLast((step) => step.x <= end).y;
    skyline = [
      ...skyline.filter((step) => step.x < at.x),
      { x: at.x, y: at.y + height + gap },
      ...skyline.some((step) => step.x === end) ? [] : [{ x: end, y: after }],
      ...skyline.filter((step) => step.x >= end)
    ];
  }
  return result;
}
function topOver(skyline, from, to) {
  let top = 0;
  for (const [index, step] of skyline.entries()) {
    const next = skyline[index + 1]?.x ?? Number.POSITIVE_INFINITY;
    if (step.x < to && next > from) top = Math.max(top, step.y);
  }
  return top;
}

// scripts/render/erd/ports.ts
function childY(boxes, { from, fromColumns }) {
  return boxes[from].rowMiddle(fromColumns[0]);
}
function parentY(diagram, boxes, { to, toColumns, parents }) {
  const y = boxes[to].rowMiddle(toColumns[0]);
  if (!boxes[to].separateEnds) return y;
  const both = new Set(
    diagram.references.filter((one) => one.to === to && boxes[to].rowMiddle(one.toColumns[0]) === y).map((one) => one.parents)
  );
  return both.size < 2 ? y : parents === "exactly one" ? y - 5 : y + 5;
}

// scripts/render/erd/elk.ts
var spacing = {
  "elk.layered.spacing.nodeNodeBetweenLayers": "63",
  "elk.layered.spacing.edgeNodeBetweenLayers": "27",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "9",
  "elk.spacing.nodeNode": "27",
  "elk.spacing.edgeNode": "18",
  "elk.spacing.edgeEdge": "9"
};
var layered = {
  ...spacing,
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.json.shapeCoords": "ROOT",
  "elk.json.edgeCoords": "ROOT"
};
var noPadding = "[top=0,left=0,bottom=0,right=0]";
var framePadding = "[top=45,left=27,bottom=27,right=27]";
function settings(tables) {
  return tables <= 150 ? { ...layered, "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX" } : { ...layered, "elk.layered.nodePlacement.strategy": "SIMPLE", "elk.layered.thoroughness": "1" };
}
var kernel;
async function layout(graph) {
  if (kernel === void 0) {
    const { default: Elk } = await import("./elk.bundled.cjs");
    kernel = new Elk();
  }
  return kernel.layout(graph);
}
async function layoutLinked(diagram, boxes, tables) {
  if (tables.length === 1) {
    const { width, height } = boxes[tables[0]];
    return { width, height, boxes: /* @__PURE__ */ new Map([[tables[0], { x: 0, y: 0 }]]), frames: /* @__PURE__ */ new Map(), lines: /* @__PURE__ */ new Map() };
  }
  const { nodes, edges } = graphOf(diagram, boxes, new Set(tables));
  return run({
    id: "root",
    layoutOptions: { ...settings(tables.length), "elk.padding": noPadding },
    children: nodes,
    edges
  });
}
function layoutFramed(diagram, boxes, tables, parts) {
  const { nodes, edges } = graphOf(diagram, boxes, new Set(tables));
  const groups = [
    .../* @__PURE__ */ new Set([...tables.map((index) => diagram.tables[index].group), ...parts.map(({ group }) => group)])
  ];
  return run(
    {
      id: "root",
      layoutOptions: {
        ...settings(tables.length),
        "elk.padding": noPadding,
        "elk.hierarchyHandling": "INCLUDE_CHILDREN"
      },
      edges,
      children: groups.sort().map((group) => ({
        id: `g${group}`,
        // Distances are not handed down to frames.
        layoutOptions: { ...spacing, "elk.padding": framePadding },
        children: [
          ...nodes.filter((node) => diagram.tables[Number(node.id.slice(1))].group === group),
          ...parts.flatMap(
            (part, index) => part.group === group ? [{ id: `p${index}`, width: part.width, height: part.height }] : []
          )
        ]
      }))
    },
    parts
  );
}
function pack(runs, gap) {
  const { places, width, height } = packRectangles(runs, gap);
  const result = { width, height, boxes: /* @__PURE__ */ new Map(), frames: /* @__PURE__ */ new Map(), lines: /* @__PURE__ */ new Map() };
  for (const [index, run2] of runs.entries()) place(run2, places[index], result);
  return result;
}
function framed(part) {
  const result = {
    width: part.width + 54,
    height: part.height + 72,
    boxes: /* @__PURE__ */ new Map(),
    frames: /* @__PURE__ */ new Map(),
    lines: /* @__PURE__ */ new Map()
  };
  place(part, { x: 27, y: 45 }, result);
  result.frames.set(part.group, { x: 0, y: 0, width: result.width, height: result.height });
  return result;
}
function graphOf(diagram, boxes, tables) {
  const nodes = /* @__PURE__ */ new Map();
  for (const index of tables) {
    const { width, height } = boxes[index];
    nodes.set(index, {
      id: `t${index}`,
      width,
      height,
      ports: [],
      layoutOptions: { "elk.portConstraints": "FIXED_POS" }
    });
  }
  const port = (index, side, y) => {
    const id = `${side}${index}.${y}`;
    const ports = nodes.get(index).ports;
    if (!ports.some((one) => one.id === id)) {
      const x = side === "EAST" ? boxes[index].width : 0;
      ports.push({ id, x, y, width: 0, height: 0, layoutOptions: { "elk.port.side": side } });
    }
    return id;
  };
  const edges = [];
  for (const [index, reference] of diagram.references.entries()) {
    const { from, to } = reference;
    if (from === to || !tables.has(from) || !tables.has(to)) continue;
    const source = port(to, "EAST", parentY(diagram, boxes, reference));
    edges.push({ id: `e${index}`, sources: [source], targets: [port(from, "WEST", childY(boxes, reference))] });
  }
  return { nodes: [...nodes.values()], edges };
}
async function run(graph, parts = []) {
  const laid = await layout(graph);
  const result = { ...size(laid), boxes: /* @__PURE__ */ new Map(), frames: /* @__PURE__ */ new Map(), lines: /* @__PURE__ */ new Map() };
  const visit = (node) => {
    const at = { x: Math.round(node.x ?? 0), y: Math.round(node.y ?? 0) };
    const name = node.id.slice(1);
    if (node.id.startsWith("t")) result.boxes.set(Number(name), at);
    else if (node.id.startsWith("p")) place(parts[Number(name)], at, result);
    else if (node.id.startsWith("g")) result.frames.set(name, { ...at, ...size(node) });
    node.children?.forEach(visit);
  };
  laid.children?.forEach(visit);
  for (const { id, sections } of laid.edges ?? []) {
    const section = sections?.[0];
    if (section === void 0) continue;
    const points = [section.startPoint, ...section.bendPoints ?? [], section.endPoint];
    result.lines.set(
      Number(id.slice(1)),
      points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
    );
  }
  return result;
}
function size(node) {
  return { width: Math.ceil(node.width ?? 0), height: Math.ceil(node.height ?? 0) };
}
function place(run2, by, into) {
  const moved = (one) => ({ ...one, x: one.x + Math.round(by.x), y: one.y + Math.round(by.y) });
  for (const [index, at] of run2.boxes) into.boxes.set(index, moved(at));
  for (const [group, area] of run2.frames) into.frames.set(group, moved(area));
  for (const [index, points] of run2.lines) into.lines.set(index, points.map(moved));
}

// scripts/render/erd/layout.ts
var loop = 27;
var componentGap = 36;
var frameGap = 27;
async function placeDiagram(diagram, measure = boxOf) {
  const boxes = diagram.tables.map((table) => measure(table));
  const result = await layoutAll(diagram, boxes);
  const placed = boxes.map((box, index) => ({ ...box, ...result.boxes.get(index) }));
  const lines = diagram.references.map((reference, index) => {
    if (reference.from !== reference.to) return { reference, points: result.lines.get(index) };
    const { x, y, width } = placed[reference.to];
    const [top, bottom] = [y + parentY(diagram, boxes, reference), y + childY(boxes, reference)];
    const [edge, out] = [x + width, x + width + loop];
    return {
      reference,
      points: [
        { x: edge, y: top },
        { x: out, y: top },
        { x: out, y: bottom },
        { x: edge, y: bottom }
      ]
    };
  });
  return {
    boxes: placed,
    groups: [...result.frames].map(([schema, area]) => ({ schema, ...area })).sort((a, b) => a.schema < b.schema ? -1 : 1),
    lines,
    width: Math.max(result.width, ...lines.flatMap(({ points }) => points.map(({ x }) => x))),
    height: result.height
  };
}
function placeNames(diagram) {
  const names = buildNames(diagram);
  const boxes = names.map((table) => boxOf(table));
  const groups = [...new Set(names.map(({ group }) => group))];
  const runs = groups.map((group) => {
    const members = [...names.keys()].filter((index) => names[index].group === group);
    return { group, ...columnsOf(boxes, members) };
  });
  const packed = pack(runs.map(framed), frameGap);
  return {
    boxes: boxes.map((box, index) => ({ ...box, ...packed.boxes.get(index) })),
    groups: groups.map((schema) => ({ schema, ...packed.frames.get(schema) })),
    lines: [],
    width: packed.width,
    height: packed.height
  };
}
function buildNames(diagram) {
  return diagram.tables.filter(({ kind }) => kind !== "external").map((table) => ({ ...table, columns: [], hidden: 0, partitions: 0 }));
}
function columnsOf(boxes, members) {
  const gap = 10;
  const width = Math.max(...members.map((index) => boxes[index].width));
  const height = boxes[members[0]].height;
  const rows = Math.max(1, Math.ceil(Math.sqrt(members.length * (width + gap) / (height + gap) / 1.6)));
  const places = members.map((index, at) => [
    index,
    { x: Math.floor(at / rows) * (width + gap), y: at % rows * (height + gap) }
  ]);
  return {
    width: Math.ceil(members.length / rows) * (width + gap) - gap,
    height: Math.min(rows, members.length) * (height + gap) - gap,
    boxes: new Map(places),
    frames: /* @__PURE__ */ new Map(),
    lines: /* @__PURE__ */ new Map()
  };
}
async function layoutAll(diagram, boxes) {
  const groups = [...new Set(diagram.tables.map(({ group }) => group))];
  const components = componentsOf(diagram);
  const groupsOf = (component) => new Set(component.map((index) => diagram.tables[index].group));
  const parts = [];
  for (const group of groups) {
    const runs2 = [];
    for (const component of components) {
      const own = groupsOf(component);
      if (own.size === 1 && own.has(group)) runs2.push(await layoutLinked(diagram, boxes, component));
    }
    if (runs2.length > 0) parts.push({ group, ...pack(runs2, componentGap) });
  }
  if (groups.length < 2) return parts[0] ?? pack([], 0);
  const across = components.filter((component) => groupsOf(component).size > 1).flat();
  const groupsAcross = groupsOf(across);
  const runs = parts.filter(({ group }) => !groupsAcross.has(group)).map(framed);
  if (across.length > 0) {
    const inner = parts.filter(({ group }) => groupsAcross.has(group));
    runs.push(await layoutFramed(diagram, boxes, across, inner));
  }
  return pack(runs, frameGap);
}
function componentsOf(diagram) {
  const parent = diagram.tables.map((_, index) => index);
  const root = (index) => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  };
  for (const { from, to } of diagram.references) {
    const [a, b] = [root(from), root(to)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const sets = /* @__PURE__ */ new Map();
  for (const index of parent.keys()) sets.set(root(index), [...sets.get(root(index)) ?? [], index]);
  return [...sets.values()];
}

// scripts/render/erd/theme.ts
var hues = [215, 150, 28, 265, 345, 190, 85, 310];
var wireHues = [215, 15, 150, 280, 40, 185, 330];
var light = {
  page: "#ffffff",
  box: "#ffffff",
  border: "#cbd5e1",
  text: "#0f172a",
  muted: "#5b677a",
  line: "#64748b",
  wires: "45%,42%",
  primary: "#a14a00",
  foreign: "#1d4ed8",
  unique: "#0f766e",
  focus: "#db2777",
  frame: "50%,97%",
  frameEdge: "35%,80%",
  head: "60%,91%",
  headEdge: "38%,66%"
};
var dark = {
  page: "#0b1120",
  box: "#162033",
  border: "#33415a",
  text: "#e6ebf4",
  muted: "#9aa8bd",
  line: "#8494ac",
  wires: "45%,66%",
  primary: "#f5b76a",
  foreign: "#8ab4ff",
  unique: "#5fd3c4",
  focus: "#f472b6",
  frame: "30%,9.5%",
  frameEdge: "25%,24%",
  head: "35%,24%",
  headEdge: "28%,40%"
};
function rules(scope, theme) {
  const at = (selector) => selector.split(",").map((one) => `${scope} ${one.trim()}`).join(",");
  const lines = [
    `${at(".page")}{fill:${theme.page}}`,
    `${at(".box")}{fill:${theme.box};stroke:${theme.border}}`,
    `${at(".name,.title,.group-name")}{fill:${theme.text}}`,
    `${at(".type,.note,.legend")}{fill:${theme.muted}}`,
    `${at(".rule")}{stroke:${theme.border}}`,
    `${at(".wire")}{stroke:${theme.line}}`,
    `${at(".end")}{stroke:${theme.line};fill:${theme.page}}`,
    `${at(".pk")}{fill:${theme.primary}}`,
    `${at(".fk")}{fill:${theme.foreign}}`,
    `${at(".u")}{fill:${theme.unique}}`
  ];
  for (const [index, hue] of wireHues.entries()) {
    lines.push(`${at(`.w${index} .wire,.w${index} .end`)}{stroke:hsl(${hue},${theme.wires})}`);
  }
  for (const [index, hue] of hues.entries()) {
    lines.push(
      `${at(`.frame.s${index}`)}{fill:hsl(${hue},${theme.frame});stroke:hsl(${hue},${theme.frameEdge})}`,
      `${at(`.s${index} .head`)}{fill:hsl(${hue},${theme.head})}`,
      `${at(`.s${index} .box`)}{stroke:hsl(${hue},${theme.headEdge})}`
    );
  }
  lines.push(
    `${at(".line:hover .wire,.line:hover .end,.line.on .wire,.line.on .end,a:focus-visible .box")}{stroke:${theme.focus}}`
  );
  return lines.join("\n");
}
function shapes(scope) {
  return `${scope} text{font-family:${fontFamily};white-space:pre}
${scope} .wire{fill:none;stroke-width:1.3}
${scope} .wire.loose{stroke-dasharray:5 4}
${scope} .end{stroke-width:1.3}
${scope} .hit{fill:none;stroke:transparent;stroke-width:10}
${scope} .box,${scope} .frame{stroke-width:1}
${scope} .external .box{stroke-dasharray:4 3}
${scope} .line:hover .wire,${scope} .line.on .wire{stroke-width:2.2}
${scope} a{cursor:pointer;outline:none}`;
}
function standaloneCss() {
  return `${shapes(".erd")}
${rules(".erd", light)}
@media screen and (prefers-color-scheme:dark){
${rules(".erd", dark)}
}`;
}
function embeddedCss() {
  return `${shapes(".erd")}
${rules(".erd", light)}
@media screen{
${rules(":root[data-theme=dark] .erd", dark)}
}`;
}

// scripts/render/erd/svg.ts
var margin = 24;
var legendHeight = 30;
function renderSvg(placed, options) {
  const legend = options.bare ? { svg: "", width: 0 } : legendOf(placed);
  const width = Math.max(placed.width, legend.width) + 2 * margin;
  const height = placed.height + 2 * margin + (legend.width > 0 ? legendHeight : 0);
  const hueOf = hueClasses(placed);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="erd" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="erd-title">`,
    `<title id="erd-title">${escapeXml(options.title)}</title>`
  ];
  if (!options.embedded) parts.push(`<style>
${standaloneCss()}
</style>`);
  parts.push(
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<g transform="translate(${margin} ${margin})">`
  );
  for (const group of placed.groups) {
    parts.push(
      `<rect class="frame ${hueOf(group.schema)}" x="${group.x}" y="${group.y}" width="${group.width}" height="${group.height}" rx="10"/>`,
      text("group-name", group.x + 16, group.y + 28, visible(group.schema), 15, "bold")
    );
  }
  const wires = wireClasses(placed);
  for (const line of placed.lines) parts.push(renderLine(line, placed, wires(line.reference.to)));
  for (const box of placed.boxes) parts.push(renderBox(box, hueOf(box.table.group), options));
  for (const note of placed.notes ?? []) parts.push(text("note", note.x, note.y, note.text, 11));
  if (legend.width > 0) parts.push(`<g transform="translate(0 ${placed.height + 22})">${legend.svg}</g>`);
  parts.push("</g>", "</svg>");
  return `${parts.join("\n")}
`;
}
function hueClasses(placed) {
  const schemas = [...new Set(placed.boxes.map(({ table }) => table.group))];
  return (schema) => `s${schemas.indexOf(schema) % hues.length}`;
}
function wireClasses(placed) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reference } of placed.lines) counts.set(reference.to, (counts.get(reference.to) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([table]) => table);
  const places = new Map(order.map((table, index) => [table, `w${index % wireHues.length}`]));
  return (table) => places.get(table) ?? "w0";
}
function text(kind, x, y, content, size2, weight = "regular", anchor = "") {
  if (content === "") return "";
  const width = textWidth(content, size2, weight);
  return `<text class="${kind}" x="${x}" y="${y}" font-size="${size2}"${weight === "bold" ? ' font-weight="700"' : ""}${anchor === "end" ? ' text-anchor="end"' : ""} textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
}
function renderBox(box, hue, options) {
  const { table, width, height } = box;
  const label = `${visible(table.schema)}.${visible(table.name)}`;
  const radius = 6;
  const parts = [
    `<title>${escapeXml(label)}${table.kind === "table" ? "" : ` (${table.kind})`}${table.comment === void 0 ? "" : `&#10;${escapeXml(table.comment)}`}</title>`,
    `<rect class="box" width="${width}" height="${height}" rx="${radius}"/>`
  ];
  const bottom = box.rows.length > 0 || box.note !== void 0;
  parts.push(
    bottom ? `<path class="head" d="M.5 ${headerHeight}V${radius}a${radius - 0.5} ${radius - 0.5} 0 0 1 ${radius - 0.5} -${radius - 0.5}H${width - radius}a${radius - 0.5} ${radius - 0.5} 0 0 1 ${radius - 0.5} ${radius - 0.5}V${headerHeight}z"/>` : `<rect class="head" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius - 0.5}"/>`,
    text("title", 12, 20, box.title, titleSize, "bold")
  );
  box.rows.forEach((row, index) => {
    const y = headerHeight + 4 + index * rowHeight;
    const baseline = y + rowHeight / 2 + 4;
    const tip = [
      `${row.column.name} ${row.column.type}${row.column.nullable ? "" : " not null"}`,
      row.column.comment ?? ""
    ].filter(Boolean);
    const pieces = [`<title>${escapeXml(tip.map(visible).join("\n"))}</title>`];
    pieces.push(
      `<rect class="row" x="1" y="${y}" width="${width - 2}" height="${rowHeight}" fill="none" pointer-events="all"/>`
    );
    let x = 10;
    for (const mark of row.marks) {
      pieces.push(text(mark.toLowerCase(), x, baseline - 1, mark, markSize, "bold"));
      x += marksOf([mark]);
    }
    pieces.push(
      text("name", box.nameX, baseline, row.name, rowSize, row.column.primaryKey ? "bold" : "regular"),
      text("type", width - 10, baseline, row.type, rowSize, "regular", "end")
    );
    parts.push(`<g>${pieces.join("")}</g>`);
  });
  if (box.note !== void 0) {
    parts.push(
      text("note", 10, headerHeight + 4 + box.rows.length * rowHeight + rowHeight / 2 + 4, `… ${box.note}`, 11)
    );
  }
  const place2 = `transform="translate(${box.x} ${box.y})"`;
  const href = options.href?.(table);
  const kinds = `table ${hue}${table.kind === "external" ? " external" : ""}`;
  const inner = href === void 0 ? parts.join("") : `<a href="${escapeXml(href)}">${parts.join("")}</a>`;
  const name = options.embedded ? ` data-schema="${escapeXml(table.schema)}" data-name="${escapeXml(table.name)}"` : "";
  return `<g class="${kinds}"${name} ${place2}>${inner}</g>`;
}
function renderLine({ reference, points }, placed, hue) {
  const from = placed.boxes[reference.from].table;
  const to = placed.boxes[reference.to].table;
  const columns = (table, names) => `${table.name} (${names.join(", ")})`;
  const tip = `${columns(from, reference.fromColumns)} → ${columns(to, reference.toColumns)}
${reference.name}${reference.onDelete === "no action" ? "" : `, on delete ${reference.onDelete}`}${reference.enforced ? "" : ", not enforced for every row"}
A row of ${from.name} has ${reference.parents} of ${to.name}; a row of ${to.name} has ${reference.children} of ${from.name}.`;
  const start = points[0];
  const end = points.at(-1);
  const startWay = Math.sign(points[1].x - start.x) || 1;
  const endWay = Math.sign(points.at(-2).x - end.x) || -1;
  const d = rounded(points);
  return `<g class="line ${hue}" data-from="${reference.from}" data-to="${reference.to}"><title>${escapeXml(tip)}</title><path class="hit" d="${d}"/><path class="wire${reference.enforced ? "" : " loose"}" d="${d}"/>${lineEnd(start.x, start.y, startWay, reference.parents)}${lineEnd(end.x, end.y, endWay, reference.children)}</g>`;
}
function lineEnd(x, y, way, cardinality) {
  const at = (distance) => x + way * distance;
  const bar = (distance) => `M${at(distance)} ${y - 5}V${y + 5}`;
  const ring = (distance) => `<circle class="end" cx="${at(distance)}" cy="${y}" r="3.5"/>`;
  switch (cardinality) {
    case "exactly one":
      return `<path class="end" d="${bar(6)}${bar(10)}"/>`;
    case "zero or one":
      return `<path class="end" d="${bar(6)}"/>${ring(12)}`;
    default:
      return `<path class="end" fill="none" d="M${at(10)} ${y}L${x} ${y - 5.5}M${at(10)} ${y}L${x} ${y + 5.5}"/>${ring(13.5)}`;
  }
}
function rounded(points) {
  let path = `M${points[0].x} ${points[0].y}`;
  for (let index = 1; index < points.length - 1; index++) {
    const [before, corner, after] = [points[index - 1], points[index], points[index + 1]];
    const reach = (other) => Math.min(6, Math.floor((Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y)) / 2));
    const radius = Math.min(reach(before), reach(after));
    const toward = (other) => `${corner.x + Math.sign(other.x - corner.x) * radius} ${corner.y + Math.sign(other.y - corner.y) * radius}`;
    path += `L${toward(before)}Q${corner.x} ${corner.y} ${toward(after)}`;
  }
  const last = points.at(-1);
  return `${path}L${last.x} ${last.y}`;
}
function legendOf(placed) {
  const rows = placed.boxes.flatMap((box) => box.rows);
  const has = (mark) => rows.some(({ marks }) => marks.includes(mark));
  const parts = [];
  let x = 0;
  const words = (content, kind = "legend", weight = "regular") => {
    parts.push(text(kind, x, 4, content, 11, weight));
    x += Math.ceil(textWidth(content, 11, weight)) + 6;
  };
  for (const [mark, meaning] of [
    ["PK", "primary key"],
    ["FK", "foreign key"],
    ["U", "unique"]
  ]) {
    if (!has(mark)) continue;
    words(mark, mark.toLowerCase(), "bold");
    words(meaning);
    x += 12;
  }
  if (rows.some(({ column }) => column.nullable)) {
    words("?", "name", "bold");
    words("may be null");
    x += 12;
  }
  const ends = new Set(placed.lines.flatMap(({ reference }) => [reference.parents, reference.children]));
  for (const end of ["exactly one", "zero or one", "zero or many"]) {
    if (!ends.has(end)) continue;
    parts.push(`<path class="wire" d="M${x} 0h26"/>${lineEnd(x + 26, 0, -1, end)}`);
    x += 34;
    words(end);
    x += 12;
  }
  return { svg: parts.join(""), width: x };
}

export {
  embeddedCss,
  titleOf,
  placeDiagram,
  placeNames,
  renderSvg
};
