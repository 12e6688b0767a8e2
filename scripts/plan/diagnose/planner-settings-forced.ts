import type { Ailment } from '../ailment.ts'

export const ailment: Ailment = {
  title: 'Planner told not to use a way of its own',
  why: `Settings such as \`enable_seqscan = off\` are for experiments: the planner then takes what it thinks dearer, in this and every other
statement of the session, role or database that they are set for.`,
  fix: 'Reset the setting and cure the estimate or the missing index that it was set for.',
  *check(view) {
    const off = Object.entries(view.plan.settings ?? {}).filter(
      ([name, value]) => /^enable_/.test(name) && value === 'off',
    )
    const disabled = view.plan.nodes.filter((node) => node.disabled === true || (node.startupCost ?? 0) >= 1e10)
    if (off.length === 0) return
    const node = disabled[0] ?? view.plan.root
    yield {
      node,
      object: `setting ${off.map(([name]) => name).join(', ')}`,
      message: `Unexpected ${off.map(([name]) => `\`${name} = off\``).join(', ')}, expected the planner to choose${disabled.length > 0 ? `: it had no other way than ${view.name(node)}` : ''}`,
      fix: off.map(([name]) => `reset ${name};`).join('\n'),
      level: 'info',
      detail: { settings: Object.fromEntries(off), disabledNodes: disabled.map(({ id }) => id).slice(0, 10) },
    }
  },
}
