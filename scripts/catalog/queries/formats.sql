-- Types as text, each once. $1: types (oid[]), $2: their modifiers (int4[]).
select x.type::text || ':' || x.modifier, x.type, format_type(x.type, x.modifier), t.typcollation
from unnest($1::oid[], $2::int4[]) x (type, modifier)
left join pg_type t on t.oid = x.type
