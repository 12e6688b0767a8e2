-- version: 3.5.3
-- engine: embedded
-- effect: geometries are kept as text; distances between points are computed, all else is guessed
--
-- Source: postgis.net/docs/reference.html (types, functions and their arguments), what migrations of public projects use.
-- The types are stored as text: WKT as it was written or made. Nothing but points is understood.

-- Type modifiers. A typmod is a number that only a function in C can print; enum_out is one, and prints the label of an
-- enum's value: so a typmod is the OID of a label such as `(Point,4326)`.
do $$
declare
  labels text;
begin
  select string_agg(quote_literal('(' || kind || dimension || coalesce(',' || srid, '') || ')'), ', ' order by kind, dimension, srid)
  into labels
  from unnest(array['Geometry', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection']) kind,
    unnest(array['', 'Z', 'M', 'ZM']) dimension,
    unnest(array[null, 4326, 3857, 2056, 2154, 2163, 2263, 3006, 3035, 3067, 3395, 4258, 4269, 4979, 5186, 25830, 25832, 25833,
      26910, 27700, 28992, 31370, 32632, 32633]) srid;
  execute format('create type postgis_typmod as enum (%s)', labels);
end
$$;
create function postgis_typmod(label text) returns integer language sql immutable strict as $$
  select coalesce(
    (select oid::int from pg_enum where enumtypid = '@extschema@.postgis_typmod'::regtype and lower(enumlabel) = lower(label)),
    (select oid::int from pg_enum where enumtypid = '@extschema@.postgis_typmod'::regtype
      and lower(enumlabel) = lower(split_part(label, ',', 1) || ')')))
$$;
create function geometry_typmod_in(cstring[]) returns integer language sql immutable strict as $$
  select @extschema@.postgis_typmod(
    '(' || btrim($1[1]::text) || case when btrim($1[2]::text) <> '0' then ',' || btrim($1[2]::text) else '' end || ')')
$$;
create function geography_typmod_in(cstring[]) returns integer language sql immutable strict as $$
  select @extschema@.postgis_typmod('(' || btrim($1[1]::text) || ',' || coalesce(nullif(btrim($1[2]::text), '0'), '4326') || ')')
$$;
create function postgis_typmod_out(integer) returns cstring language internal immutable strict as 'enum_out';

do $$
declare
  name text;
begin
  foreach name in array array['geometry', 'geography', 'box2d', 'box3d', 'raster'] loop
    execute format('create type %I', name);
    execute format('create function %I(cstring) returns %I language internal immutable strict as %L', name || '_in', name, 'textin');
    execute format('create function %I(%I) returns cstring language internal immutable strict as %L', name || '_out', name, 'textout');
    execute format('create type %I (input = %I, output = %I, internallength = variable, storage = extended%s)',
      name, name || '_in', name || '_out',
      case when name like 'geo%' then format(', typmod_in = %I, typmod_out = postgis_typmod_out', name || '_typmod_in') else '' end);
  end loop;
  foreach name in array array['geometry', 'geography'] loop
    -- Length coercion: the value stays as it is.
    execute format('create function %I(%1$I, integer, boolean) returns %1$I language sql immutable strict as %L', name, 'select $1');
    execute format('create cast (%I as %1$I) with function %1$I(%1$I, integer, boolean) as implicit', name);
    execute format('create cast (%I as text) without function as implicit', name);
    execute format('create cast (%I as bytea) with inout as assignment', name);
    execute format('create cast (bytea as %I) with inout as assignment', name);
    execute format('create function %I(%I, %2$I) returns integer language internal immutable strict as %L', name || '_cmp', name, 'byteacmp');
    execute format('create function %I(%I) returns integer language internal immutable strict as %L', name || '_hash', name, 'hashvarlena');
    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_lt', name, 'bytealt');
    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_le', name, 'byteale');
    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_eq', name, 'byteaeq');
    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_ge', name, 'byteage');
    execute format('create function %I(%I, %2$I) returns boolean language internal immutable strict as %L', name || '_gt', name, 'byteagt');
    execute format('create operator < (leftarg = %I, rightarg = %1$I, function = %I, commutator = >, negator = >=)', name, name || '_lt');
    execute format('create operator <= (leftarg = %I, rightarg = %1$I, function = %I, commutator = >=, negator = >)', name, name || '_le');
    execute format('create operator = (leftarg = %I, rightarg = %1$I, function = %I, commutator = =, hashes, merges)', name, name || '_eq');
    execute format('create operator >= (leftarg = %I, rightarg = %1$I, function = %I, commutator = <=, negator = <)', name, name || '_ge');
    execute format('create operator > (leftarg = %I, rightarg = %1$I, function = %I, commutator = <, negator = <=)', name, name || '_gt');
    execute format('create operator class btree_%I_ops default for type %1$I using btree as operator 1 <, operator 2 <=, operator 3 =,
      operator 4 >=, operator 5 >, function 1 %I(%1$I, %1$I)', name, name || '_cmp');
    execute format('create operator class hash_%I_ops default for type %1$I using hash as operator 1 =, function 1 %I(%1$I)', name, name || '_hash');
    -- Index entries are meaningless, and no operator belongs to the class: an index can be made and is never used.
    execute format('create operator class %I default for type %I using gist as
      function 1 gist_box_consistent(internal, box, smallint, oid, internal), function 2 gist_box_union(internal, internal),
      function 3 gist_point_compress(internal), function 5 gist_box_penalty(internal, internal, internal),
      function 6 gist_box_picksplit(internal, internal), function 7 gist_box_same(box, box, internal), storage box',
      case name when 'geometry' then 'gist_geometry_ops_2d' else 'gist_geography_ops' end, name);
  end loop;
end
$$;
create cast (text as geometry) without function as implicit;
create cast (geometry as geography) without function as implicit;
create cast (geography as geometry) without function;
create cast (box2d as geometry) without function as implicit;
create cast (geometry as box2d) without function as implicit;
create cast (geometry as box3d) without function as implicit;
create type geometry_dump as (path integer[], geom geometry);
create type valid_detail as (valid boolean, reason varchar, location geometry);

create table spatial_ref_sys (
  srid integer not null primary key check (srid > 0 and srid <= 998999),
  auth_name varchar(256),
  auth_srid integer,
  srtext varchar(2048),
  proj4text varchar(2048)
);
insert into spatial_ref_sys (srid, auth_name, auth_srid) values (4326, 'EPSG', 4326), (3857, 'EPSG', 3857);
create view geometry_columns as
  select current_database()::varchar(256) as f_table_catalog, n.nspname as f_table_schema, c.relname as f_table_name,
    a.attname as f_geometry_column, 2 as coord_dimension,
    coalesce(substring(format_type(a.atttypid, a.atttypmod) from ',(\d+)')::int, 0) as srid,
    upper(coalesce(substring(format_type(a.atttypid, a.atttypmod) from '\((\w+)'), 'geometry'))::varchar(30) as type
  from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped join pg_namespace n on n.oid = c.relnamespace
  where a.atttypid = '@extschema@.geometry'::regtype and c.relkind in ('r', 'v', 'm', 'f', 'p');
create view geography_columns as
  select current_database() as f_table_catalog, n.nspname as f_table_schema, c.relname as f_table_name,
    a.attname as f_geography_column, 2 as coord_dimension, 4326 as srid,
    coalesce(substring(format_type(a.atttypid, a.atttypmod) from '\((\w+)'), 'Geometry') as type
  from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped join pg_namespace n on n.oid = c.relnamespace
  where a.atttypid = '@extschema@.geography'::regtype and c.relkind in ('r', 'v', 'm', 'f', 'p');

create function postgis_version() returns text language sql immutable as $$ select '3.5 USE_GEOS=1 USE_PROJ=1 USE_STATS=1' $$;
create function postgis_lib_version() returns text language sql immutable as $$ select '3.5.3' $$;
create function postgis_full_version() returns text language sql immutable as $$ select 'POSTGIS="3.5.3"' $$;

-- Coordinates of a point, however it is written: POINT(1 2), SRID=4326;POINT(1 2), GeoJSON.
create function postgis_point(text) returns float8[] language sql immutable strict as $$
  select case when $1 like '{%' then
    array(select value::float8 from jsonb_array_elements_text(case when jsonb_typeof($1::jsonb -> 'coordinates' -> 0) = 'number'
      then $1::jsonb -> 'coordinates' else '[]' end))
  else
    regexp_split_to_array(btrim(substring($1 from '(?i)POINT\s*Z?M?\s*\(([^()]*)\)')), '\s+')::float8[]
  end
$$;
create function st_srid(geometry) returns integer language sql immutable strict as $$
  select coalesce(substring($1::text from '^SRID=(\d+);')::integer, 0)
$$;
create function st_setsrid(geom geometry, srid integer) returns geometry language sql immutable strict as $$
  select ('SRID=' || srid || ';' || regexp_replace(geom::text, '^SRID=\d+;', ''))::@extschema@.geometry
$$;
create function st_makepoint(float8, float8) returns geometry language sql immutable strict as $$
  select ('POINT(' || $1 || ' ' || $2 || ')')::@extschema@.geometry
$$;
create function st_makepoint(float8, float8, float8) returns geometry language sql immutable strict as $$
  select ('POINT Z (' || $1 || ' ' || $2 || ' ' || $3 || ')')::@extschema@.geometry
$$;
create function st_point(float8, float8) returns geometry language sql immutable strict as $$ select @extschema@.st_makepoint($1, $2) $$;
create function st_point(float8, float8, srid integer) returns geometry language sql immutable strict as $$
  select @extschema@.st_setsrid(@extschema@.st_makepoint($1, $2), srid)
$$;
create function st_x(geometry) returns float8 language sql immutable strict as $$ select (@extschema@.postgis_point($1::text))[1] $$;
create function st_y(geometry) returns float8 language sql immutable strict as $$ select (@extschema@.postgis_point($1::text))[2] $$;
create function st_z(geometry) returns float8 language sql immutable strict as $$ select (@extschema@.postgis_point($1::text))[3] $$;
create function st_geomfromgeojson(text) returns geometry language sql immutable strict as $$
  select coalesce(
    'SRID=4326;POINT(' || array_to_string(nullif(@extschema@.postgis_point($1), '{}'), ' ') || ')', $1)::@extschema@.geometry
$$;
create function st_geomfromgeojson(json) returns geometry language sql immutable strict as $$ select @extschema@.st_geomfromgeojson($1::text) $$;
create function st_geomfromgeojson(jsonb) returns geometry language sql immutable strict as $$ select @extschema@.st_geomfromgeojson($1::text) $$;
create function st_makeenvelope(float8, float8, float8, float8, integer default 0) returns geometry language sql immutable strict as $$
  select format('SRID=%s;POLYGON((%s %s,%2$s %5$s,%4$s %5$s,%4$s %3$s,%2$s %3$s))', $5, $1, $2, $3, $4)::@extschema@.geometry
$$;
create function st_tileenvelope(zoom integer, x integer, y integer, bounds geometry default null, margin float8 default 0)
returns geometry language sql immutable as $$ select format('SRID=3857;TILE(%s %s %s)', zoom, x, y)::@extschema@.geometry $$;
create function st_makeline(geometry, geometry) returns geometry language sql immutable strict as $$
  select format('LINESTRING(%s %s,%s %s)', @extschema@.st_x($1), @extschema@.st_y($1), @extschema@.st_x($2), @extschema@.st_y($2))::@extschema@.geometry
$$;
create function st_makeline(geometry[]) returns geometry language sql immutable strict as $$
  select ('LINESTRING(' || string_agg(@extschema@.st_x(point) || ' ' || @extschema@.st_y(point), ',') || ')')::@extschema@.geometry from unnest($1) point
$$;
create function addgeometrycolumn(
  schema_name varchar, table_name varchar, column_name varchar, new_srid integer, new_type varchar, new_dim integer, use_typmod boolean default true
) returns text language plpgsql as $$
begin
  execute format('alter table %I.%I add column %I @extschema@.geometry(%s, %s)', schema_name, table_name, column_name, new_type, new_srid);
  return schema_name || '.' || table_name || '.' || column_name;
end
$$;

-- Metres between two points on a sphere; 0 for anything else.
create function st_distancesphere(geometry, geometry) returns float8 language sql immutable strict as $$
  select coalesce(2 * 6371008.7714 * asin(least(1, sqrt(
    sin(radians(b[2] - a[2]) / 2) ^ 2 + cos(radians(a[2])) * cos(radians(b[2])) * sin(radians(b[1] - a[1]) / 2) ^ 2))), 0)
  from (select @extschema@.postgis_point($1::text) as a, @extschema@.postgis_point($2::text) as b) points
$$;
create function st_distance(geometry, geometry) returns float8 language sql immutable strict as $$
  select coalesce(sqrt((b[1] - a[1]) ^ 2 + (b[2] - a[2]) ^ 2), 0)
  from (select @extschema@.postgis_point($1::text) as a, @extschema@.postgis_point($2::text) as b) points
$$;
create function st_distance(geography, geography, use_spheroid boolean default true) returns float8 language sql immutable strict as $$
  select @extschema@.st_distancesphere($1::@extschema@.geometry, $2::@extschema@.geometry)
$$;
create function st_dwithin(geometry, geometry, float8) returns boolean language sql immutable strict as $$
  select @extschema@.st_distance($1, $2) <= $3
$$;
create function st_dwithin(geography, geography, float8, use_spheroid boolean default true) returns boolean language sql immutable strict as $$
  select @extschema@.st_distance($1, $2) <= $3
$$;
create operator <-> (leftarg = geometry, rightarg = geometry, function = st_distance, commutator = <->);
create function geography_distance_knn(geography, geography) returns float8 language sql immutable strict as $$
  select @extschema@.st_distance($1, $2)
$$;
create operator <-> (leftarg = geography, rightarg = geography, function = geography_distance_knn, commutator = <->);

create function st_asgeojson(geom geometry, maxdecimaldigits integer default 9, options integer default 8) returns text
language sql immutable strict as $$
  select case when geom::text like '{%' then geom::text
    else json_build_object('type', 'Point', 'coordinates', @extschema@.postgis_point(geom::text))::text end
$$;
create function st_asgeojson(geog geography, maxdecimaldigits integer default 9, options integer default 0) returns text
language sql immutable strict as $$ select @extschema@.st_asgeojson(geog::@extschema@.geometry) $$;
create function st_asgeojson(r record, geom_column text default '', maxdecimaldigits integer default 9, pretty_bool boolean default false)
returns text language plpgsql stable strict as $$
begin
  return json_build_object('type', 'Feature', 'geometry', null, 'properties', to_json(r));
end
$$;
create cast (geometry as json) with inout;
create cast (geometry as jsonb) with inout;

create function st_collect_step(geometry, geometry) returns geometry language sql immutable as $$ select coalesce($1, $2) $$;

-- The rest, by the shape of arguments and result.
do $$
declare
  definition text[];
  name text;
begin
  foreach definition slice 1 in array array[
    -- names, arguments, result, expression
    array['st_geomfromtext st_geometryfromtext st_wkttosql st_geomfromewkt st_pointfromtext st_linefromtext st_polygonfromtext', 'text', 'geometry', '$1::@extschema@.geometry'],
    array['st_geomfromtext st_geometryfromtext st_pointfromtext st_linefromtext st_polygonfromtext', 'text, integer', 'geometry', '@extschema@.st_setsrid($1::@extschema@.geometry, $2)'],
    array['st_geogfromtext st_geographyfromtext', 'text', 'geography', '$1::@extschema@.geometry::@extschema@.geography'],
    array['st_geomfromwkb st_geomfromewkb st_wkbtosql', 'bytea', 'geometry', 'encode($1, ''hex'')::@extschema@.geometry'],
    array['st_geomfromwkb', 'bytea, integer', 'geometry', 'encode($1, ''hex'')::@extschema@.geometry'],
    array['st_geogfromwkb', 'bytea', 'geography', 'encode($1, ''hex'')::@extschema@.geometry::@extschema@.geography'],
    array['st_pointfromgeohash st_geomfromgeohash', 'text, prec integer default null', 'geometry', '$1::@extschema@.geometry'],
    array['st_astext st_asewkt st_aslatlontext st_ashexewkb st_summary', 'geometry', 'text', 'regexp_replace($1::text, ''^SRID=\d+;'', '''')'],
    array['st_astext st_asewkt st_summary', 'geography', 'text', 'regexp_replace($1::text, ''^SRID=\d+;'', '''')'],
    array['st_astext st_asewkt', 'geometry, integer', 'text', 'regexp_replace($1::text, ''^SRID=\d+;'', '''')'],
    array['st_assvg st_askml st_asgml', 'geometry', 'text', '$1::text'],
    array['st_geohash', 'geometry, maxchars integer default 0', 'text', 'md5($1::text)'],
    array['st_asbinary st_asewkb st_astwkb', 'geometry', 'bytea', 'convert_to($1::text, ''UTF8'')'],
    array['st_asbinary', 'geography', 'bytea', 'convert_to($1::text, ''UTF8'')'],
    array['geometrytype st_geometrytype', 'geometry', 'text', 'upper(substring($1::text from ''[A-Za-z]+(?=\s*\()''))'],
    array['st_isvalidreason', 'geometry', 'text', '''Valid Geometry'''],
    array['st_isvalid st_issimple st_isclosed st_isring', 'geometry', 'boolean', 'true'],
    array['st_isempty st_iscollection st_hasz st_hasm', 'geometry', 'boolean', '$1::text ~* ''EMPTY'''],
    array['st_npoints st_numpoints st_numgeometries st_ngeometries st_nrings st_numinteriorrings st_dimension st_coorddim st_ndims', 'geometry', 'integer', '1'],
    array['st_area st_length st_perimeter st_length2d st_3dlength st_lengthspheroid st_m', 'geometry', 'float8', '0::float8'],
    array['st_area st_length st_perimeter', 'geography, use_spheroid boolean default true', 'float8', '0::float8'],
    array['st_xmin st_xmax', 'geometry', 'float8', '@extschema@.st_x($1)'],
    array['st_ymin st_ymax', 'geometry', 'float8', '@extschema@.st_y($1)'],
    array['st_xmin st_ymin st_xmax st_ymax st_zmin st_zmax', 'box3d', 'float8', '0::float8'],
    array['st_maxdistance st_hausdorffdistance st_frechetdistance st_azimuth st_3ddistance st_distancespheroid st_linelocatepoint', 'geometry, geometry', 'float8', '@extschema@.st_distance($1, $2)'],
    array['st_azimuth', 'geography, geography', 'float8', '0::float8'],
    array['st_centroid st_envelope st_convexhull st_pointonsurface st_boundary st_startpoint st_endpoint st_exteriorring st_multi st_makevalid st_makepolygon st_buildarea st_linemerge st_node st_force2d st_force3d st_forcerhr st_forcepolygonccw st_forcepolygoncw st_reverse st_normalize st_flipcoordinates st_unaryunion st_collectionhomogenize st_removerepeatedpoints st_orientedenvelope st_minimumboundingcircle st_points st_shiftlongitude st_delaunaytriangles st_voronoipolygons', 'geometry', 'geometry', '$1'],
    array['st_centroid', 'geography, use_spheroid boolean default true', 'geography', '$1'],
    array['st_force3d st_concavehull st_simplify st_simplifypreservetopology st_simplifyvw st_snaptogrid st_segmentize st_expand st_buffer st_chaikinsmoothing st_lineinterpolatepoint st_offsetcurve st_rotate st_reduceprecision st_quantizecoordinates', 'geometry, float8', 'geometry', '$1'],
    array['st_buffer', 'geometry, float8, text', 'geometry', '$1'],
    array['st_buffer', 'geometry, float8, integer', 'geometry', '$1'],
    array['st_buffer st_segmentize', 'geography, float8', 'geography', '$1'],
    array['st_translate st_scale st_snaptogrid', 'geometry, float8, float8', 'geometry', '$1'],
    array['st_linesubstring', 'geometry, float8, float8', 'geometry', '$1'],
    array['st_transform', 'geometry, integer', 'geometry', '@extschema@.st_setsrid($1, $2)'],
    array['st_geometryn st_pointn st_interiorringn st_collectionextract', 'geometry, integer', 'geometry', '$1'],
    array['st_intersection st_difference st_symdifference st_union st_collect st_closestpoint st_shortestline st_longestline st_snap st_split st_clipbybox2d st_addpoint st_makebox2d', 'geometry, geometry', 'geometry', '$1'],
    array['st_collect st_union', 'geometry[]', 'geometry', '$1[1]'],
    array['st_intersection', 'geography, geography', 'geography', '$1'],
    array['st_project', 'geography, float8, float8', 'geography', '$1'],
    array['st_asmvtgeom', 'geom geometry, bounds box2d, extent integer default 4096, buffer integer default 256, clip_geom boolean default true', 'geometry', '$1'],
    array['st_contains st_within st_intersects st_covers st_coveredby st_overlaps st_touches st_crosses st_equals st_orderingequals st_containsproperly st_3dintersects', 'geometry, geometry', 'boolean', '$1::text = $2::text'],
    array['st_disjoint', 'geometry, geometry', 'boolean', '$1::text <> $2::text'],
    array['st_intersects st_covers st_coveredby', 'geography, geography', 'boolean', '$1::text = $2::text'],
    array['st_dfullywithin', 'geometry, geometry, float8', 'boolean', '@extschema@.st_distance($1, $2) <= $3'],
    array['st_relate', 'geometry, geometry', 'text', '''FFFFFFFFF'''],
    array['geometry_overlaps geometry_same geometry_contains geometry_within geometry_left geometry_right geometry_above geometry_below', 'geom1 geometry, geom2 geometry', 'boolean', 'true'],
    array['geography_overlaps', 'geography, geography', 'boolean', 'true'],
    array['geometry_distance_box', 'geom1 geometry, geom2 geometry', 'float8', '@extschema@.st_distance($1, $2)'],
    array['box2d st_box2dfromgeohash', 'geometry', 'box2d', '$1::text::@extschema@.geometry::@extschema@.box2d'],
    array['find_srid', 'varchar, varchar, varchar', 'integer', '4326']
  ] loop
    foreach name in array string_to_array(definition[1], ' ') loop
      execute format('create function %I(%s) returns %s language sql immutable as %L', name, definition[2], definition[3], 'select ' || definition[4]);
    end loop;
  end loop;
  foreach name in array array['st_dump', 'st_dumppoints', 'st_dumprings'] loop
    execute format('create function %I(geometry) returns setof geometry_dump language sql immutable strict as %L',
      name, 'select array[1], $1');
  end loop;
  foreach name in array array['st_subdivide', 'st_squaregrid', 'st_hexagongrid'] loop
    execute format('create function %I(geometry, integer default 256) returns setof geometry language sql immutable strict as %L', name, 'select $1');
  end loop;
  foreach name in array array['st_collect', 'st_union', 'st_makeline', 'st_memunion', 'st_polygonize'] loop
    execute format('create aggregate %I(geometry) (sfunc = st_collect_step, stype = geometry)', name);
  end loop;
end
$$;
create function st_extent_step(box2d, geometry) returns box2d language sql immutable as $$ select coalesce($1, $2::@extschema@.box2d) $$;
create aggregate st_extent(geometry) (sfunc = st_extent_step, stype = box2d);
create function st_asmvt_step(bytea, anyelement) returns bytea language sql immutable as $$ select coalesce($1, '') $$;
create function st_asmvt_step(bytea, anyelement, text) returns bytea language sql immutable as $$ select coalesce($1, '') $$;
create aggregate st_asmvt(anyelement) (sfunc = st_asmvt_step, stype = bytea);
create aggregate st_asmvt(anyelement, text) (sfunc = st_asmvt_step, stype = bytea);
create function st_cluster_step(integer, geometry, float8, integer) returns integer language sql immutable as $$ select 0 $$;
create function st_cluster_step(integer, geometry, integer) returns integer language sql immutable as $$ select 0 $$;
create aggregate st_clusterdbscan(geometry, float8, integer) (sfunc = st_cluster_step, stype = integer);
create aggregate st_clusterkmeans(geometry, integer) (sfunc = st_cluster_step, stype = integer);

create operator && (leftarg = geometry, rightarg = geometry, function = geometry_overlaps, commutator = &&);
create operator ~= (leftarg = geometry, rightarg = geometry, function = geometry_same, commutator = ~=);
create operator ~ (leftarg = geometry, rightarg = geometry, function = geometry_contains, commutator = @);
create operator @ (leftarg = geometry, rightarg = geometry, function = geometry_within, commutator = ~);
create operator << (leftarg = geometry, rightarg = geometry, function = geometry_left, commutator = >>);
create operator >> (leftarg = geometry, rightarg = geometry, function = geometry_right, commutator = <<);
create operator <#> (leftarg = geometry, rightarg = geometry, function = geometry_distance_box, commutator = <#>);
create operator && (leftarg = geography, rightarg = geography, function = geography_overlaps, commutator = &&);
