import type { HealthCheck } from '../check.ts'

export const check: HealthCheck = {
  level: 'warning',
  category: 'performance',
  title: 'Replication slot that keeps WAL',
  why: 'A slot without a reader keeps every WAL file since, until the disk is full and the server stops; it also holds vacuum back.',
  fix: 'Start its reader, or drop it: select pg_drop_replication_slot(…). Set max_slot_wal_keep_size as the last resort.',
  thresholds: { keptMegabytes: 1024 },
  sql: ({ keptMegabytes }) => `
    select format('replication slot %I', slot_name) as object,
      format('Unexpected %s MB of WAL kept by the %s slot \`%s\`%s, expected less than %s MB', round(kept / 1048576), case when active then 'active' else 'inactive' end, slot_name,
        case when wal_status in ('unreserved', 'lost') then ', which is ' || wal_status else '' end, ${keptMegabytes}) as message,
      case when not active or wal_status in ('unreserved', 'lost') then 'error' else 'warning' end as level,
      case when not active then format('select pg_drop_replication_slot(%L);', slot_name) end as fix,
      json_build_object('bytes', kept, 'active', active, 'wal_status', wal_status) as detail
    from (select *, pg_wal_lsn_diff(case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end, restart_lsn) as kept from pg_replication_slots) s
    where kept >= ${keptMegabytes} * 1048576::numeric or wal_status in ('unreserved', 'lost') order by kept desc nulls first`,
}
