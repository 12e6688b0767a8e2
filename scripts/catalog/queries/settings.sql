-- ALTER DATABASE / ALTER ROLE … SET, of this database and of the cluster.
select s.setrole, s.setdatabase <> 0, s.setconfig
from pg_db_role_setting s
where s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()))
order by s.setrole, s.setdatabase
