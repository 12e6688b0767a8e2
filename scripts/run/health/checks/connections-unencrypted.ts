import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'security',
  title: 'Connections without TLS over the network',
  why: 'Passwords and rows can be read on the way.',
  fix: 'Turn ssl on, use hostssl in pg_hba.conf and sslmode=verify-full in clients.',
  thresholds: {},
  sql: (_) => `
    select 'connections' as object, format('Unexpected %s connections over the network without TLS, expected none', count(*)) as message,
      json_build_object('clients', json_agg(distinct a.client_addr::text)) as detail
    from pg_stat_ssl s join pg_stat_activity a using (pid)
    where not s.ssl and a.client_addr is not null and a.client_addr not in ('127.0.0.1', '::1') and not (a.client_addr <<= '10.0.0.0/8' or a.client_addr <<= '172.16.0.0/12' or a.client_addr <<= '192.168.0.0/16')
    having count(*) > 0`,
}
