select m.roleid, m.member, bool_or(m.admin_option),
  bool_or(m.inherit_option), -- since 16, else: null::boolean,
  bool_or(m.set_option) -- since 16, else: null::boolean
from pg_auth_members m
group by m.roleid, m.member
order by m.roleid, m.member
