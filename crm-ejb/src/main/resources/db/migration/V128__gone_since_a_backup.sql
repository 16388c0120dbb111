-- What goes, is put right or is wished between two backups is told to a list beside the database, so that a restored backup neither brings
-- it back nor forgets the wish. Here it waits for some seconds: identifiers, no value.
-- why: docs/decisions/0137-gone-since-a-backup.md
create table gone_since (
  n           bigint generated always as identity primary key,
  -- the table it is about
  what        text not null,
  customer_id uuid,
  item        uuid,
  -- what stood there until then: this version and every one before it is gone
  version     bigint
);
comment on table gone_since is 'customer data';
create index gone_since_by_customer on gone_since (customer_id);

-- How many lines the list has, as this database knows: a restored one knows less than the list.
create table gone_told (
  only_row boolean primary key default true check (only_row),
  n        bigint not null
);
insert into gone_told (n) values (0);

alter table gone_since enable row level security;
alter table gone_since force row level security;
-- Only what happens to the tables themselves is written down.
create policy notes on gone_since for insert with check (pg_trigger_depth() > 0);
create policy tells on gone_since for select using ((select house_works()));
create policy drops on gone_since for delete using ((select house_works()));
-- The policy above lets nothing in but what the triggers write.
grant select, insert, delete on gone_since to regard_app;
grant select, update on gone_told to regard_app;

-- What ends by its time ends again after a restore, an erasure has a list of its own, and what is moved is not gone: whoever does such work
-- says so for the transaction.
create function gone_elsewhere() returns boolean language plpgsql stable as $$
begin
  return coalesce(current_setting('regard.gone', true), '') = 'elsewhere';
end $$;
grant execute on function gone_elsewhere() to regard_app;

create function note_gone() returns trigger language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if not gone_elsewhere() then
    insert into gone_since (what, customer_id, item, version) select tg_table_name, g.customer_id, g.id, g.version from gone g;
  end if;
  return null;
end $$;
-- The old value is gone when another stands in its place, and when its end was moved to now.
create function note_put_right() returns trigger language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if not gone_elsewhere() then
    insert into gone_since (what, customer_id, item, version)
    select tg_table_name, w.customer_id, w.id, w.version from was w join becomes b on b.customer_id = w.customer_id and b.id = w.id
    where b.sealed is distinct from w.sealed or b.ends_on is distinct from w.ends_on and b.ends_on <= today_here();
  end if;
  return null;
end $$;
-- Words of the customer: what stands there now is looked up when it is told.
create function note_word() returns trigger language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if not gone_elsewhere() then
    insert into gone_since (what, customer_id, item) select tg_table_name, c.customer_id, c.id from changed c;
  end if;
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['fact', 'note'] loop
    execute format('create trigger gone_since after delete on %I referencing old table as gone
      for each statement execute function note_gone()', t);
    execute format('create trigger put_right_since after update on %I referencing old table as was new table as becomes
      for each statement execute function note_put_right()', t);
  end loop;
  foreach t in array array['boundary', 'objection', 'restriction', 'rights_request'] loop
    execute format('create trigger said_since after insert on %I referencing new table as changed
      for each statement execute function note_word()', t);
    execute format('create trigger unsaid_since after delete on %I referencing old table as changed
      for each statement execute function note_word()', t);
    execute format('create policy comes_again on %I for insert with check ((select house_works()))', t);
  end loop;
  foreach t in array array['objection', 'restriction', 'rights_request', 'permission'] loop
    execute format('create trigger said_again_since after update on %I referencing new table as changed
      for each statement execute function note_word()', t);
  end loop;
end $$;
create trigger said_since after insert on boundary_words referencing new table as changed
  for each statement execute function note_word();
create policy comes_again on boundary_words for insert with check ((select house_works()));

-- What cannot be repeated is counted, so that a restored Regard says it aloud: holds, versions of the policy, lists taken back.
create function note_aloud() returns trigger language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  insert into gone_since (what) values (tg_table_name);
  return null;
end $$;
create trigger set_since after insert on hold for each row execute function note_aloud();
create trigger published_since after update on policy for each row
  when (new.status = 'published' and old.status <> 'published') execute function note_aloud();
create trigger taken_back_since after update on import_job for each row
  when (new.state = 'undone' and old.state <> 'undone') execute function note_aloud();
