-- Conversation notes: three short lines after a conversation, sealed, for the purpose of the conversation, with an end.
-- why: docs/decisions/0080-a-note-belongs-to-its-conversation.md

-- How long a note may stay, and after how many unread months it is proposed to be let go, are the policy's words.
alter table policy add column note_months int not null default 12 check (note_months between 1 and 120);
alter table policy alter column note_months drop default;
-- (by default, so that versions published before have it too: they are never updated)
alter table policy add column note_fading_months int default 3 check (note_fading_months between 1 and 120);
alter table policy alter column note_fading_months drop default;
comment on column policy.note_months is 'months after the day of the conversation until a note ends, at most';
comment on column policy.note_fading_months is 'unread months until a note is proposed to be let go; null: never';

-- For which purposes notes are written, who reads them and who writes them. A purpose without a line has no notes.
create table policy_note_audience (
  policy  int not null references policy on delete cascade,
  purpose text not null,
  role    text not null,
  reach   text not null check (reach in ('house', 'team', 'own')),
  writes  boolean not null default false,
  primary key (policy, purpose, role)
);
insert into policy_note_audience (policy, purpose, role, reach, writes)
select p.version, purpose, role, 'team', true
from policy p, unnest(array['conversation', 'small-talk']) as purpose, unnest(array['relationship-manager', 'team-lead']) as role;
create trigger published_is_fixed before insert or update or delete on policy_note_audience
  for each row execute function policy_is_published();

-- A draft begins with the words of the version it comes from, however it is made, unless it brings its own.
create function notes_as_in_force() returns trigger language plpgsql as $$
declare
  in_force policy := (select p from policy p where p.version = coalesce(new.based_on, (select version from policy_current)));
begin
  new.note_fading_months := coalesce(new.note_fading_months, case when new.note_months is null then coalesce(in_force.note_fading_months, 3) end);
  new.note_months := coalesce(new.note_months, in_force.note_months, 12);
  return new;
end $$;
create trigger notes_as_in_force before insert on policy for each row execute function notes_as_in_force();
create function note_audience_as_in_force() returns trigger language plpgsql as $$
begin
  insert into policy_note_audience (policy, purpose, role, reach, writes)
  select new.version, a.purpose, a.role, a.reach, a.writes
  from policy_note_audience a where a.policy = coalesce(new.based_on, (select version from policy_current));
  return new;
end $$;
create trigger note_audience_as_in_force after insert on policy for each row when (new.status = 'draft')
  execute function note_audience_as_in_force();

create table note (
  customer_id uuid not null references customer on delete cascade,
  id          uuid not null,
  -- the three lines as one value, sealed under the customer's key and bound to this note
  sealed      bytea not null,
  -- the conversation's purpose: shown for this one and no other
  purpose     text not null,
  channel     text not null check (channel in ('in-person', 'phone', 'video', 'email', 'letter', 'message')),
  held_on     date not null,
  -- the day it was first written; held_on never passes it, so that no correction lengthens a note beyond the policy
  kept_since  date not null,
  -- whose words stand here, and since when
  written_by  uuid not null references colleague,
  written_at  timestamptz not null,
  ends_on     date not null,
  version     bigint not null default 1,
  primary key (customer_id, id),
  check (held_on <= kept_since and ends_on > held_on)
);
comment on table note is 'customer data';
create index note_by_day on note (customer_id, held_on desc, id desc);
create index note_by_end on note (ends_on);
create index note_by_held on note (held_on);
create index note_by_writer on note (written_by, written_at);

-- Which notes a look showed, until the marks are made in the background: reading writes one row and waits for nobody.
create table note_shown (
  id           uuid primary key,
  customer_id  uuid not null references customer on delete cascade,
  colleague_id uuid not null references colleague on delete cascade,
  at           timestamptz not null,
  notes        uuid[] not null
);
comment on table note_shown is 'customer data';
create index note_shown_by_customer on note_shown (customer_id);

-- Who has read a note's present words, and when last.
create table note_read (
  customer_id  uuid not null,
  note_id      uuid not null,
  colleague_id uuid not null references colleague on delete cascade,
  last_at      timestamptz not null,
  primary key (customer_id, note_id, colleague_id),
  foreign key (customer_id, note_id) references note on delete cascade
);
comment on table note_read is 'customer data';
create index note_read_by_colleague on note_read (colleague_id);
