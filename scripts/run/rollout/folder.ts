/**
 * A rollout as a folder: rollout.yaml lists the steps, each step is a file or two beside it. Migrations go into the
 * repository's own folder of migrations, under its tool's names, when their turn comes.
 */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DbopsError, messageOf } from '../../core/error.ts'
import { type BackfillPlan, checkPlan } from '../backfill/plan-file.ts'
import { type Rollout, type RolloutKind, rolloutKinds, type Step } from './rollout.ts'

export const manifestFile = 'rollout.yaml'

/** scripts/build/schemas/rollout.schema.json */
export interface Manifest {
  format: 1
  name: string
  kind: RolloutKind
  /** As they were given to `dbops rollout plan`. */
  parameters: Record<string, string | string[]>
  notes: string[]
  steps: ManifestStep[]
}

export interface ManifestStep {
  id: string
  title: string
  /** File with the statements, and the one that takes them back. */
  migration?: string
  rollback?: string
  /** Its statement refuses transactions. */
  alone?: boolean
  /** Plan files that bring the data back after the rollback. */
  undo?: string[]
  /** The version under which it was put among the migrations. */
  version?: string
  /** Plan file of a backfill. */
  backfill?: string
  /** File with a query that must return no row. */
  check?: string
  hint?: string
  /** What the application must do. */
  release?: string
  /** A release that a person said is done. */
  released?: boolean
}

/** A step with its files' texts. */
export type LoadedStep = Step & { version?: string; released?: boolean }

export interface LoadedRollout {
  folder: string
  manifest: Manifest
  steps: LoadedStep[]
}

/** Files of a rollout by name, in order. The same rollout gives the same bytes. */
export async function rolloutFiles(rollout: Rollout): Promise<Map<string, string>> {
  const { stringify } = await import('yaml')
  const files = new Map<string, string>()
  const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 })
  const steps: ManifestStep[] = []
  for (const [index, step] of rollout.steps.entries()) {
    const base = `${String(index + 1).padStart(2, '0')}-${step.id}`
    steps.push({ id: step.id, title: step.title, ...filesOf(step, base, yaml, files) })
  }
  const manifest: Manifest = {
    format: 1,
    name: rollout.name,
    kind: rollout.kind,
    parameters: rollout.parameters,
    notes: rollout.notes,
    steps,
  }
  files.set(
    manifestFile,
    `# A rollout, made by dbops rollout plan. Run it step by step: dbops rollout run <this folder> --db URL\n${yaml(manifest)}`,
  )
  return files
}

/** What the manifest says of a step beside its title; its files are added. */
function filesOf(
  step: Step,
  base: string,
  yaml: (value: unknown) => string,
  files: Map<string, string>,
): Omit<ManifestStep, 'id' | 'title'> {
  switch (step.kind) {
    case 'migration': {
      files.set(`${base}.sql`, step.up)
      files.set(`${base}.down.sql`, step.down)
      const undo: string[] = []
      for (const [at, plan] of (step.undo ?? []).entries()) {
        const file = `${base}.undo${at === 0 ? '' : `-${at + 1}`}.yaml`
        files.set(file, yaml(plan))
        undo.push(file)
      }
      return {
        migration: `${base}.sql`,
        rollback: `${base}.down.sql`,
        ...(step.alone ? { alone: true } : {}),
        ...(undo.length > 0 ? { undo } : {}),
      }
    }
    case 'backfill':
      files.set(`${base}.yaml`, yaml(step.plan))
      return { backfill: `${base}.yaml` }
    case 'check':
      files.set(`${base}.check.sql`, `${step.query}\n`)
      return { check: `${base}.check.sql`, hint: step.hint }
    case 'release':
      return { release: step.text }
  }
}

/** Writes a new rollout. Throws `DbopsError` (input) where the folder holds something. */
export async function writeRollout(rollout: Rollout, folder: string, shown: string): Promise<string[]> {
  const present = await readdir(folder).catch(() => [])
  if (present.length > 0)
    throw new DbopsError(`Unexpected files in ${shown}, expected an empty folder or none`, {
      hint: 'Choose another with -o.',
    })
  await mkdir(folder, { recursive: true })
  const files = await rolloutFiles(rollout)
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  return [...files.keys()]
}

/** Reads a rollout. Throws `DbopsError` (input) where it is none, or lacks a file. */
export async function readRollout(folder: string, shown: string): Promise<LoadedRollout> {
  const { parse } = await import('yaml')
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new DbopsError(`Unexpected folder ${shown} without ${manifestFile}`, {
      hint: 'Make one with: dbops rollout plan <kind> … -o <folder>',
    })
  })
  let manifest: Manifest
  try {
    manifest = parse(text) as Manifest
  } catch (error) {
    throw new DbopsError(`Unexpected content, expected YAML: ${messageOf(error).split('\n', 1)[0]}`, {
      where: `${shown}/${manifestFile}`,
    })
  }
  if (
    manifest?.format !== 1 ||
    !Array.isArray(manifest.steps) ||
    !(rolloutKinds as readonly string[]).includes(manifest.kind)
  ) {
    throw new DbopsError('Unexpected content, expected a rollout of format 1', { where: `${shown}/${manifestFile}` })
  }
  const read = (file: string): Promise<string> => {
    if (/[/\\]/.test(file))
      throw new DbopsError(`Unexpected path "${file}", expected a file beside the manifest`, {
        where: `${shown}/${manifestFile}`,
      })
    return readFile(join(folder, file), 'utf8').catch((error: unknown) => {
      throw new DbopsError(`Cannot read ${file}: ${messageOf(error)}`, { where: `${shown}/${manifestFile}` })
    })
  }
  const plan = async (file: string): Promise<BackfillPlan> => checkPlan(parse(await read(file)), `${shown}/${file}`)
  const steps: LoadedStep[] = []
  for (const step of manifest.steps) {
    const common = { id: step.id, title: step.title }
    if (step.migration !== undefined && step.rollback !== undefined) {
      steps.push({
        ...common,
        kind: 'migration',
        up: await read(step.migration),
        down: await read(step.rollback),
        alone: step.alone ?? false,
        ...(step.undo === undefined ? {} : { undo: await Promise.all(step.undo.map(plan)) }),
        ...(step.version === undefined ? {} : { version: String(step.version) }),
      })
    } else if (step.backfill !== undefined) steps.push({ ...common, kind: 'backfill', plan: await plan(step.backfill) })
    else if (step.check !== undefined)
      steps.push({ ...common, kind: 'check', query: await read(step.check), hint: step.hint ?? '' })
    else if (step.release !== undefined)
      steps.push({ ...common, kind: 'release', text: step.release, released: step.released ?? false })
    else
      throw new DbopsError(`Unexpected step ${step.id}, expected migration, backfill, check or release`, {
        where: `${shown}/${manifestFile}`,
      })
  }
  return { folder, manifest, steps }
}

/** Writes down what became of a step: the version of its migration, or that a release is done. */
export async function noteStep(
  { folder, manifest, steps }: LoadedRollout,
  id: string,
  values: Pick<ManifestStep, 'version' | 'released'>,
): Promise<void> {
  const { stringify } = await import('yaml')
  const path = join(folder, manifestFile)
  const head = (await readFile(path, 'utf8')).split('\n').filter((line) => line.startsWith('#'))
  Object.assign(manifest.steps.find((step) => step.id === id)!, values)
  Object.assign(steps.find((step) => step.id === id)!, values)
  await writeFile(path, `${[...head, ''].join('\n')}${stringify(manifest, { lineWidth: 0 })}`)
}
