-- The wall between the parties. Looked over at every start, so that a table that a HAPI release adds is behind it too;
-- a table that has its policies is left alone, so that a second node can start beside a busy first one.
-- haven.readable and haven.writable hold comma separated partition numbers; unset or empty means no row at all.
-- The scalar sub-select makes PostgreSQL read a setting once a statement and use it as an index condition.
do $$
declare
  t record;
  readable constant text :=
    'partition_id = any ((select string_to_array(nullif(current_setting(''haven.readable'', true), ''''), '','')::int[])::int[])';
  writable constant text :=
    'partition_id = any ((select string_to_array(nullif(current_setting(''haven.writable'', true), ''''), '','')::int[])::int[])';
begin
  for t in
    select c.oid, c.oid::regclass as name
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'partition_id' and not a.attisdropped
    where c.relkind in ('r', 'p')
      and c.relnamespace = current_schema()::regnamespace
      -- a register of partitions and HAPI's search cache, which offset paging leaves empty
      and c.relname not in ('haven_party', 'hfj_partition', 'hfj_search', 'hfj_search_result')
      and (not c.relrowsecurity or not c.relforcerowsecurity
        or (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname like 'haven\_%') <> 4)
  loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('drop policy if exists haven_read on %s', t.name);
    execute format('drop policy if exists haven_insert on %s', t.name);
    execute format('drop policy if exists haven_update on %s', t.name);
    execute format('drop policy if exists haven_delete on %s', t.name);
    execute format('create policy haven_read on %s for select using (%s)', t.name, readable);
    execute format('create policy haven_insert on %s for insert with check (%s)', t.name, writable);
    execute format('create policy haven_update on %s for update using (%s) with check (%s)', t.name, writable, writable);
    execute format('create policy haven_delete on %s for delete using (%s)', t.name, writable);
  end loop;
end
$$;
