/**
 * How many tokens a text costs in a model's context, estimated from its length.
 *
 * The tokenizer is not public. Four characters a token is the rule of thumb for English prose and what
 * `claude plugin details` counts with; Markdown with paths and code runs a little denser. The budgets below leave room.
 */
export function estimateTokens(text: string): number {
  return Math.ceil([...text].length / 4)
}

export const budgets = {
  /** An agent's description is in every conversation. */
  agentDescription: 60,
  /** agentskills.io: a skill's body is loaded whole when it is triggered. */
  skill: 5_000,
  skillLines: 500,
  /** The body of an agent or a command: the cost of each start. */
  agent: 2_500,
  agentLines: 80,
  command: 2_500,
  /** A reference longer than this needs a table of contents, so that a model can read the part it needs. */
  contentsFromLines: 100,
}
