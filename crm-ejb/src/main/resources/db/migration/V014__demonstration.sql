-- Whether anything kept still names a colleague or a team: asked before one of the demonstration is removed, so that nothing
-- real is torn apart. Walks the foreign keys, so a table that comes later counts by itself. Runs as the owner, below row security.
create function still_named(kind regclass, id uuid) returns boolean
  language plpgsql stable security definer set search_path = regard, pg_temp as $$
declare
  link record;
  named boolean;
begin
  for link in
    select c.conrelid::regclass as place, a.attname as reference
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = kind and c.confdeltype <> 'c'
  loop
    execute format('select exists (select from %s where %I = $1)', link.place, link.reference) into named using id;
    if named then
      return true;
    end if;
  end loop;
  return false;
end $$;
