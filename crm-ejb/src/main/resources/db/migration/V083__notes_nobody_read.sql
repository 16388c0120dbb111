-- Notes nobody has read, and since when their words wait: a small table of its own, so that listing and letting go of them
-- costs what they are, not what there are notes. A note leaves it when it is first read.
-- why: docs/decisions/0081-who-read-a-note.md
create table note_unread (
  customer_id uuid not null,
  note_id     uuid not null,
  written_by  uuid not null references colleague,
  since       timestamptz not null,
  primary key (customer_id, note_id),
  foreign key (customer_id, note_id) references note on delete cascade
);
comment on table note_unread is 'customer data';
create index note_unread_by_writer on note_unread (written_by, since);
create index note_unread_by_age on note_unread (since);
alter table note_unread enable row level security;
alter table note_unread force row level security;

create policy reads on note_unread for select using (
  (select house_works())
  or exists (select from note n where n.customer_id = note_unread.customer_id and n.id = note_unread.note_id));
-- It waits since its words were written, or since somebody whose it is said that they still matter.
create policy waits on note_unread for insert with check (
  exists (select from note n where n.customer_id = note_unread.customer_id and n.id = note_unread.note_id
          and n.written_by = note_unread.written_by
          and (n.written_by = (select asking_colleague()) or looks_after('own', n.customer_id))));
create policy leaves on note_unread for delete using (
  (select house_works())
  or exists (select from note n where n.customer_id = note_unread.customer_id and n.id = note_unread.note_id
             and (n.written_by = (select asking_colleague()) or looks_after('own', n.customer_id))));
grant select, insert, delete on note_unread to regard_app;

-- Words that wait since before this moment have begun to fade until that day. Null: the policy lets none fade.
create function notes_fading_by(day date) returns timestamptz language sql stable
  as $$ select (day + 1)::timestamptz - make_interval(months => p.note_fading_months)
        from policy p join policy_current c on c.version = p.version $$;
grant execute on function notes_fading_by(date) to regard_app;
