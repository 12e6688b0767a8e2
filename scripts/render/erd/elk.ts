/** The Eclipse Layout Kernel (elkjs): boxes and lines in, coordinates out. Layers from referenced to referencing tables. */

import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs'
import type { Box } from './box.ts'
import type { Diagram } from './model.ts'
import { packRectangles } from './pack.ts'
import { childY, parentY } from './ports.ts'

export interface Point {
  x: number
  y: number
}

export interface Area extends Point {
  width: number
  height: number
}

/** What a run of the kernel gives: whole pixels from the top left corner of the run. */
export interface Run {
  width: number
  height: number
  /** By index of the table. */
  boxes: Map<number, Point>
  /** By group. */
  frames: Map<string, Area>
  /** By index of the reference. */
  lines: Map<number, Point[]>
}

/** A finished part that a run places as a whole, e.g. the tables of a schema that nothing outside references. */
export interface Part extends Run {
  group: string
}

/** In pixels; multiples of 9, so that text.ts can draw the same layout in characters. */
const spacing: Record<string, string> = {
  'elk.layered.spacing.nodeNodeBetweenLayers': '63',
  'elk.layered.spacing.edgeNodeBetweenLayers': '27',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.spacing.nodeNode': '27',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '9',
}

const layered: Record<string, string> = {
  ...spacing,
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
}
const noPadding = '[top=0,left=0,bottom=0,right=0]'
const framePadding = '[top=45,left=27,bottom=27,right=27]'

/** The finest placement of rows takes 5 s for 300 tables and 50 s for 1,000; the simple one 1.5 s. */
function settings(tables: number): Record<string, string> {
  return tables <= 150
    ? { ...layered, 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' }
    : { ...layered, 'elk.layered.nodePlacement.strategy': 'SIMPLE', 'elk.layered.thoroughness': '1' }
}

let kernel: ELK | undefined

async function layout(graph: ElkNode): Promise<ElkNode> {
  if (kernel === undefined) {
    const { default: Elk } = (await import('elkjs/lib/elk.bundled.js')) as unknown as { default: { new (): ELK } }
    kernel = new Elk()
  }
  return kernel.layout(graph)
}

/** Lays out tables that are all in one frame, or in none, and are linked with each other. */
export async function layoutLinked(diagram: Diagram, boxes: Box[], tables: number[]): Promise<Run> {
  if (tables.length === 1) {
    const { width, height } = boxes[tables[0]!]!
    return { width, height, boxes: new Map([[tables[0]!, { x: 0, y: 0 }]]), frames: new Map(), lines: new Map() }
  }
  const { nodes, edges } = graphOf(diagram, boxes, new Set(tables))
  return run({
    id: 'root',
    layoutOptions: { ...settings(tables.length), 'elk.padding': noPadding },
    children: nodes,
    edges,
  })
}

/** Lays out tables of several groups, each in its frame, and the finished parts of those groups beside them. */
export function layoutFramed(diagram: Diagram, boxes: Box[], tables: number[], parts: Part[]): Promise<Run> {
  const { nodes, edges } = graphOf(diagram, boxes, new Set(tables))
  const groups = [
    ...new Set([...tables.map((index) => diagram.tables[index]!.group), ...parts.map(({ group }) => group)]),
  ]
  return run(
    {
      id: 'root',
      layoutOptions: {
        ...settings(tables.length),
        'elk.padding': noPadding,
        'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      },
      edges,
      children: groups.sort().map((group) => ({
        id: `g${group}`,
        // Distances are not handed down to frames.
        layoutOptions: { ...spacing, 'elk.padding': framePadding },
        children: [
          ...nodes.filter((node) => diagram.tables[Number(node.id.slice(1))]!.group === group),
          ...parts.flatMap((part, index) =>
            part.group === group ? [{ id: `p${index}`, width: part.width, height: part.height }] : [],
          ),
        ],
      })),
    },
    parts,
  )
}

/** Packs finished runs side by side. */
export function pack(runs: Run[], gap: number): Run {
  const { places, width, height } = packRectangles(runs, gap)
  const result: Run = { width, height, boxes: new Map(), frames: new Map(), lines: new Map() }
  for (const [index, run] of runs.entries()) place(run, places[index]!, result)
  return result
}

/** A run with a frame around it. */
export function framed(part: Part): Run {
  const result: Run = {
    width: part.width + 54,
    height: part.height + 72,
    boxes: new Map(),
    frames: new Map(),
    lines: new Map(),
  }
  place(part, { x: 27, y: 45 }, result)
  result.frames.set(part.group, { x: 0, y: 0, width: result.width, height: result.height })
  return result
}

function graphOf(
  diagram: Diagram,
  boxes: Box[],
  tables: ReadonlySet<number>,
): { nodes: ElkNode[]; edges: ElkExtendedEdge[] } {
  const nodes = new Map<number, ElkNode>()
  for (const index of tables) {
    const { width, height } = boxes[index]!
    nodes.set(index, {
      id: `t${index}`,
      width,
      height,
      ports: [],
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    })
  }
  const port = (index: number, side: 'EAST' | 'WEST', y: number): string => {
    const id = `${side}${index}.${y}`
    const ports = nodes.get(index)!.ports!
    if (!ports.some((one) => one.id === id)) {
      const x = side === 'EAST' ? boxes[index]!.width : 0
      ports.push({ id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } })
    }
    return id
  }
  const edges: ElkExtendedEdge[] = []
  for (const [index, reference] of diagram.references.entries()) {
    const { from, to } = reference
    if (from === to || !tables.has(from) || !tables.has(to)) continue
    const source = port(to, 'EAST', parentY(diagram, boxes, reference))
    edges.push({ id: `e${index}`, sources: [source], targets: [port(from, 'WEST', childY(boxes, reference))] })
  }
  return { nodes: [...nodes.values()], edges }
}

async function run(graph: ElkNode, parts: Part[] = []): Promise<Run> {
  const laid = await layout(graph)
  const result: Run = { ...size(laid), boxes: new Map(), frames: new Map(), lines: new Map() }
  const visit = (node: ElkNode): void => {
    const at = { x: Math.round(node.x ?? 0), y: Math.round(node.y ?? 0) }
    const name = node.id.slice(1)
    if (node.id.startsWith('t')) result.boxes.set(Number(name), at)
    else if (node.id.startsWith('p')) place(parts[Number(name)]!, at, result)
    else if (node.id.startsWith('g')) result.frames.set(name, { ...at, ...size(node) })
    node.children?.forEach(visit)
  }
  laid.children?.forEach(visit)
  for (const { id, sections } of laid.edges ?? []) {
    const section = sections?.[0]
    if (section === undefined) continue
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
    result.lines.set(
      Number(id.slice(1)),
      points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
    )
  }
  return result
}

function size(node: ElkNode): { width: number; height: number } {
  return { width: Math.ceil(node.width ?? 0), height: Math.ceil(node.height ?? 0) }
}

/** Adds a run to another, moved. */
function place(run: Run, by: Point, into: Run): void {
  const moved = <T extends Point>(one: T): T => ({ ...one, x: one.x + Math.round(by.x), y: one.y + Math.round(by.y) })
  for (const [index, at] of run.boxes) into.boxes.set(index, moved(at))
  for (const [group, area] of run.frames) into.frames.set(group, moved(area))
  for (const [index, points] of run.lines) into.lines.set(index, points.map(moved))
}
