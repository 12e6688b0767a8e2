/**
 * A model that follows a script, on loopback: it speaks the Messages API as far as a client's agent loop needs, so that
 * the real client can be driven through commands, agents, skills, tools and hooks without any network or account.
 *
 *     const model = await startScriptedModel([
 *       { reply: [toolUse('Bash', { command: 'ls' })] },
 *       { expect: (request) => assert.match(request.toolResults[0].text, /README/), reply: [text('done')] },
 *     ])
 *     … run the client with `model.environment` …
 *     await model.finish() // throws what any turn's `expect` threw, or names the turns that were never asked for
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TextBlock {
  type: 'text'
  text: string
}

export interface ToolUseBlock {
  type: 'tool_use'
  id: string
  name: string
  input: Record<string, unknown>
}

export type ReplyBlock = TextBlock | ToolUseBlock

/** What the client sent, with the parts that assertions need taken out. */
export interface ModelRequest {
  /** The request's JSON body as it arrived. */
  body: Record<string, any>
  /** The system prompt's text. */
  system: string
  /** Names of the tools offered. */
  tools: string[]
  /** All text of all messages, in order: prompts, replies, tool results. */
  text: string
  /** Text of the last message alone. */
  lastText: string
  /** Tool results in the last message. */
  toolResults: { id: string; text: string; isError: boolean }[]
}

export interface Turn {
  /** Shown when the turn fails or is never reached. */
  name?: string
  /** Throws where what arrived is not what it should be. */
  expect?: (request: ModelRequest) => void
  reply: ReplyBlock[] | ((request: ModelRequest) => ReplyBlock[])
}

export interface ScriptedModel {
  url: string
  /** Environment variables that point a client at this model. The key is a dummy: nothing leaves loopback. */
  environment: Record<string, string>
  /** Requests of the agent loops (those that offer tools), in order. */
  requests: ModelRequest[]
  /** Requests beside the script: titles, summaries and the like. They get a short text. */
  sideRequests: ModelRequest[]
  /** Requests to any path other than the Messages API, e.g. `GET /api/hello`. They get 404. */
  strangers: string[]
  /** Stops the server. Throws every failed expectation, and when turns are left over. */
  finish(): Promise<void>
}

let toolUses = 0
let messages = 0

export function text(value: string): TextBlock {
  return { type: 'text', text: value }
}

/** A call of a tool by the model, e.g. `toolUse('Bash', { command: 'dbops schema' })`. */
export function toolUse(name: string, input: Record<string, unknown>): ToolUseBlock {
  return { type: 'tool_use', id: `toolu_scripted_${++toolUses}`, name, input }
}

/**
 * Starts the server. Requests with tools take the next turn, in order: a subagent's turns stand where it runs. A request
 * beyond the script fails the test and is answered with a closing text, so that the client ends.
 */
export async function startScriptedModel(script: Turn[]): Promise<ScriptedModel> {
  const pending = [...script]
  const failures: Error[] = []
  const requests: ModelRequest[] = []
  const sideRequests: ModelRequest[] = []
  const strangers: string[] = []

  function answer(request: ModelRequest): ReplyBlock[] {
    if (request.tools.length === 0) {
      sideRequests.push(request)
      return [text('A scripted answer')]
    }
    requests.push(request)
    const number = requests.length
    const turn = pending.shift()
    if (turn === undefined) {
      failures.push(new Error(`Unexpected request ${number}, expected ${script.length}: ${excerpt(request.lastText)}`))
      return [text('The script is over.')]
    }
    try {
      turn.expect?.(request)
      return typeof turn.reply === 'function' ? turn.reply(request) : turn.reply
    } catch (error) {
      const name = turn.name === undefined ? '' : ` (${turn.name})`
      failures.push(
        new Error(
          `Turn ${number}${name}: ${(error as Error).message}\nThe last message was: ${excerpt(request.lastText)}`,
        ),
      )
      return [text('The script failed here.')]
    }
  }

  const server = createServer((incoming, response) => {
    void (async () => {
      const path = (incoming.url ?? '').split('?')[0]!
      if (incoming.method === 'POST' && path === '/v1/messages') {
        const body = JSON.parse(await readAll(incoming)) as Record<string, any>
        sendReply(response, body, answer(readRequest(body)))
      } else if (incoming.method === 'POST' && path === '/v1/messages/count_tokens') {
        const size = (await readAll(incoming)).length
        sendJson(response, 200, { input_tokens: Math.ceil(size / 4) })
      } else {
        strangers.push(`${incoming.method} ${path}`)
        sendJson(response, 404, { type: 'error', error: { type: 'not_found_error', message: 'Not scripted' } })
      }
    })().catch((error: Error) => {
      failures.push(error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    environment: { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'sk-ant-scripted-model-no-real-key' },
    requests,
    sideRequests,
    strangers,
    async finish() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      const left = pending.length
      if (left > 0) {
        const next = pending[0]!.name ?? `turn ${script.length - left + 1}`
        failures.push(
          new Error(`Unexpected end: ${left} of ${script.length} turns were never asked for, next: ${next}`),
        )
      }
      if (failures.length === 1) throw failures[0]
      if (failures.length > 1)
        throw new AggregateError(failures, failures.map((failure) => failure.message).join('\n\n'))
    },
  }
}

function readRequest(body: Record<string, any>): ModelRequest {
  const messages = (body.messages ?? []) as { role: string; content: unknown }[]
  const last = messages.at(-1)
  return {
    body,
    system: blockText(body.system),
    tools: ((body.tools ?? []) as { name: string }[]).map((tool) => tool.name),
    text: messages.map((message) => blockText(message.content)).join('\n'),
    lastText: blockText(last?.content),
    toolResults: (Array.isArray(last?.content) ? last.content : [])
      .filter((block: { type: string }) => block.type === 'tool_result')
      .map((block: { tool_use_id: string; content: unknown; is_error?: boolean }) => ({
        id: block.tool_use_id,
        text: blockText(block.content),
        isError: block.is_error === true,
      })),
  }
}

/** The text of a string, a block or a list of blocks, tool results and tool calls included. */
function blockText(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(blockText).join('\n')
  if (content === null || typeof content !== 'object') return ''
  const block = content as { type?: string; text?: string; content?: unknown; name?: string; input?: unknown }
  if (block.type === 'text') return block.text ?? ''
  if (block.type === 'tool_result') return blockText(block.content)
  if (block.type === 'tool_use') return `${block.name} ${JSON.stringify(block.input)}`
  return ''
}

function excerpt(value: string): string {
  return value.length <= 2_000 ? value : `${value.slice(0, 1_000)}\n[…]\n${value.slice(-1_000)}`
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

/** A message as one JSON document, or as the server-sent events that a streaming client reads. */
function sendReply(response: ServerResponse, body: Record<string, any>, blocks: ReplyBlock[]): void {
  const message = {
    // One id a message: a client joins messages that share one.
    id: `msg_scripted_${++messages}`,
    type: 'message',
    role: 'assistant',
    model: body.model,
    stop_sequence: null,
    usage: { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
  }
  const stopReason = blocks.some((block) => block.type === 'tool_use') ? 'tool_use' : 'end_turn'
  if (body.stream !== true) {
    sendJson(response, 200, { ...message, content: blocks, stop_reason: stopReason })
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  const send = (type: string, data: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`)
  send('message_start', { message: { ...message, content: [], stop_reason: null } })
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'text') {
      send('content_block_start', { index, content_block: { type: 'text', text: '' } })
      send('content_block_delta', { index, delta: { type: 'text_delta', text: block.text } })
    } else {
      send('content_block_start', { index, content_block: { ...block, input: {} } })
      send('content_block_delta', {
        index,
        delta: { type: 'input_json_delta', partial_json: JSON.stringify(block.input) },
      })
    }
    send('content_block_stop', { index })
  }
  send('message_delta', { delta: { stop_reason: stopReason, stop_sequence: null }, usage: { output_tokens: 1 } })
  send('message_stop', {})
  response.end()
}
