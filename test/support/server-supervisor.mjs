// Runs a PostgreSQL server for as long as its own stdin is open: when the test process ends, however it ends, the pipe
// closes, the server is stopped and its folder removed.
//   node server-supervisor.mjs '{"program", "args", "env", "uid", "gid", "folder"}'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const { program, args, env, uid, gid, folder } = JSON.parse(process.argv[2])
const server = spawn(program, args, { env, uid, gid, stdio: ['ignore', 'inherit', 'inherit'] })
const stop = () => server.kill('SIGQUIT')
process.stdin.on('end', stop).on('error', stop).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
server.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
server.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  process.exit(code ?? 0)
})
