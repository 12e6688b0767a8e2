import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Memory settings that do not fit the machine',
  why: 'Too little shared memory leaves the machine idle; too much work memory for so many connections ends in the kernel killing the server.',
  fix: 'About a quarter of the memory for shared_buffers, three quarters as effective_cache_size; work_mem so that connections × 2 × work_mem fits into what is left.',
  thresholds: { leastShared: 0.15, mostShared: 0.45 },
  unavailable: ({ memory }) =>
    memory === undefined ? 'the memory of the machine is not known: give it with --memory 16GB' : undefined,
  sql: ({ leastShared, mostShared }, context) => `
    with m as (select ${context.memory ?? 0}::numeric as memory, (select setting::numeric * 8192 from pg_settings where name = 'shared_buffers') as shared,
      (select setting::numeric * 8192 from pg_settings where name = 'effective_cache_size') as cache, (select setting::numeric * 1024 from pg_settings where name = 'work_mem') as work,
      current_setting('max_connections')::int as connections)
    select 'setting shared_buffers' as object, format('Unexpected \`shared_buffers\` of %s on a machine with %s, expected about a quarter', pg_size_pretty(shared), pg_size_pretty(memory)) as message,
      format('alter system set shared_buffers = %L;', round(memory / 4 / 1048576) || 'MB') as fix from m where shared < ${leastShared} * memory or shared > ${mostShared} * memory
    union all select 'setting effective_cache_size', format('Unexpected \`effective_cache_size\` of %s on a machine with %s, expected about three quarters', pg_size_pretty(cache), pg_size_pretty(memory)),
      format('alter system set effective_cache_size = %L;', round(memory * 0.75 / 1048576) || 'MB') from m where cache < 0.4 * memory or cache > memory
    union all select 'setting work_mem', format('Unexpected \`work_mem\` of %s for %s connections, expected that twice as much for each fits into %s', pg_size_pretty(work), connections, pg_size_pretty(memory - shared)),
      format('alter system set work_mem = %L;', greatest(4, round((memory - shared) / connections / 2 / 1048576)) || 'MB') from m where work * connections * 2 > memory - shared and work > 4194304`,
}
