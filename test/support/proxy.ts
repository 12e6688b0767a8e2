/** A TCP proxy before a server, whose connections can be cut. */

import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Proxy {
  /** The URL with the proxy's port. */
  url: string
  /** Cuts every connection that is open. */
  cut(): void
  close(): Promise<void>
}

/** `limit`: each connection is cut after so many bytes from the server. */
export async function startProxy(url: string, limit = Number.POSITIVE_INFINITY): Promise<Proxy> {
  const target = new URL(url)
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    let left = limit
    open.add(client)
    const end = (): void => {
      open.delete(client)
      client.destroy()
      upstream.destroy()
    }
    client.on('data', (chunk) => upstream.write(chunk))
    upstream.on('data', (chunk) => {
      client.write(chunk.subarray(0, Math.max(0, left)))
      left -= chunk.length
      if (left <= 0) setTimeout(end, 5)
    })
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: url.replace(`:${target.port}/`, `:${port}/`),
    cut,
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
