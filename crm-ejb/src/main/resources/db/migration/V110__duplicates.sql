-- Duplicates in bulk: what two customers are compared by are keyed Bloom filters and keyed composite keys, made from unsealed
-- values in the background and never the other way round. why: docs/decisions/0110-duplicates-by-keyed-filters.md
create table customer_match (
  customer_id uuid primary key references customer on delete cascade,
  kind        text not null check (kind in ('person', 'organisation')),
  name        bit(512) not null,
  -- of a person with several words in the name; else nothing
  first       bit(256) not null,
  last        bit(256) not null,
  born        bit(256) not null,
  postcode    bit(128) not null,
  street      bit(512) not null,
  city        bit(256) not null,
  contacts    bigint[] not null,
  keys        bigint[] not null,
  made_at     timestamptz not null
);
comment on table customer_match is 'customer data';
create index customer_match_by_time on customer_match (made_at);
alter table customer_match enable row level security;
alter table customer_match force row level security;
create policy makes on customer_match for insert with check ((select house_works()));
create policy compares on customer_match for select using (
  (select house_works()) or current_setting('regard.match', true) = 'stale' or (select asked_purpose()) = 'access-request' and customer_id = (select asked_customer()));
-- Only ever thrown away and made anew: whoever may change a fact makes the filter of its customer go.
create policy goes on customer_match for delete using ((select may_find()));
grant select, insert, delete on customer_match to regard_app;

create function match_is_stale() returns trigger language plpgsql as $$
begin
  perform set_config('regard.match', 'stale', true);
  if tg_op = 'INSERT' then
    delete from customer_match m using fresh f
      where m.customer_id = f.customer_id and f.category in ('birthday', 'postal-address', 'phone', 'email');
  else
    delete from customer_match m using gone g
      where m.customer_id = g.customer_id and g.category in ('birthday', 'postal-address', 'phone', 'email');
  end if;
  perform set_config('regard.match', '', true);
  return null;
end $$;
create trigger match_is_stale_after_insert after insert on fact referencing new table as fresh
  for each statement execute function match_is_stale();
create trigger match_is_stale_after_update after update on fact referencing old table as gone
  for each statement execute function match_is_stale();
create trigger match_is_stale_after_delete after delete on fact referencing old table as gone
  for each statement execute function match_is_stale();
create function match_is_renamed() returns trigger language plpgsql as $$
begin
  perform set_config('regard.match', 'stale', true);
  delete from customer_match where customer_id = new.id;
  perform set_config('regard.match', '', true);
  return null;
end $$;
create trigger match_is_renamed after update of called_name on customer
  for each row when (old.called_name <> new.called_name) execute function match_is_renamed();

-- Two customers who may be one; the smaller id first.
create table duplicate (
  customer_id uuid not null references customer on delete cascade,
  other_id    uuid not null references customer on delete cascade,
  score       real not null,
  found_at    timestamptz not null,
  state       text not null default 'open' check (state in ('open', 'different')),
  decided_by  uuid references colleague,
  decided_at  timestamptz,
  primary key (customer_id, other_id),
  check (customer_id < other_id),
  check ((state = 'open') = (decided_at is null))
);
comment on table duplicate is 'customer data';
create index duplicate_by_other on duplicate (other_id);
create index duplicate_open on duplicate (score desc, customer_id, other_id) where state = 'open';
alter table duplicate enable row level security;
alter table duplicate force row level security;
create policy finds on duplicate for insert with check ((select house_works()));
create policy reads on duplicate for select using (
  (select house_works()) or (select may_find()) and may_see(customer_id) and may_see(other_id)
  or (select asked_purpose()) = 'access-request' and (select asked_customer()) in (customer_id, other_id));
create policy decides on duplicate for update using ((select may_find()) and may_see(customer_id) and may_see(other_id));
create policy goes on duplicate for delete using ((select house_works()));
grant select, insert, delete on duplicate to regard_app;
grant update (state, decided_by, decided_at) on duplicate to regard_app;

-- A search in the background: found again after a restart, one at a time on any number of nodes.
create table duplicate_run (
  id        uuid primary key,
  asked_by  uuid references colleague,
  asked_at  timestamptz not null,
  state     text not null check (state in ('waiting', 'running', 'done', 'cancelled')),
  read      int not null default 0,
  of        int not null default 0,
  pairs     bigint not null default 0,
  found     int not null default 0,
  slice     int not null default 0,
  -- up to which customer everybody has been looked at
  reached   uuid not null default '00000000-0000-0000-0000-000000000000',
  ended_at  timestamptz,
  seconds   real
);
create index duplicate_run_at_work on duplicate_run (asked_at) where state in ('waiting', 'running');
grant select, insert, update, delete on duplicate_run to regard_app;

-- How alike two filters are (Dice coefficient of their bits); null where one of the two says nothing.
create function alike(one bit, other bit) returns real language sql immutable parallel safe
  as $$ select case when bit_count(one) > 0 and bit_count(other) > 0
    then (2.0 * bit_count(one & other) / (bit_count(one) + bit_count(other)))::real end $$;
