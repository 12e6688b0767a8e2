/** The official Supabase MCP server on the local platform, over standard input and output. */

import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import { createSupabaseMcpServer } from '@supabase/mcp-server-supabase'
import { localPlatform, type PlatformOptions } from './platform.ts'
import { Project, type ProjectOptions } from './project.ts'

export interface ServeOptions extends ProjectOptions, PlatformOptions {
  /** Without the tools that write, and every statement in a read-only transaction. */
  readOnly: boolean
}

/** Serves until standard input ends or the signal is given. */
export async function serve(options: ServeOptions): Promise<void> {
  const project = new Project(options)
  const server = createSupabaseMcpServer({
    platform: localPlatform(project, options),
    projectId: 'local',
    readOnly: options.readOnly,
    features: ['database', 'debugging', 'development'],
  })
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    options.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
  await project.close()
}
