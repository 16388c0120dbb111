-- Holds: what has to stay for a time although it ended, with a reason and an end. What is held is hidden from its end on, as
-- everything that ended; it is not erased. why: docs/decisions/0091-a-run-of-the-sweep.md
create table hold (
  id            uuid primary key,
  -- under a key of its own, which goes with the row
  wrapped       bytea not null,
  reason_sealed bytea not null,
  -- what it covers: all that is named here at once
  customer_id   uuid references customer on delete cascade,
  category      text,
  import_job    uuid,
  set_by        uuid references colleague on delete set null,
  set_on        date not null,
  review_on     date not null,
  ends_on       date not null,
  lifted_on     date,
  lifted_by     uuid references colleague on delete set null,
  check (num_nonnulls(customer_id, category, import_job) > 0),
  check (review_on > set_on and review_on <= ends_on and ends_on > set_on)
);
comment on table hold is 'customer data';
create index hold_by_customer on hold (customer_id) where customer_id is not null;
create index hold_by_end on hold (ends_on);
create index hold_by_setter on hold (set_by) where set_by is not null;
create index hold_by_lifter on hold (lifted_by) where lifted_by is not null;
alter table hold enable row level security;
alter table hold force row level security;
create policy reads on hold for select using (
  (select house_works())
  or (select may_find()) and (select asking_roles())::text[] && array['privacy-steward', 'team-lead']
  or (select asked_purpose()) = 'access-request' and customer_id = (select asked_customer()) and may_see(customer_id));
create policy sets on hold for insert with check (
  (select may_find()) and 'privacy-steward' = any ((select asking_roles())::text[]) and set_by = (select asking_colleague())
  and (customer_id is null or may_see(customer_id)));
create policy lifts on hold for update using ('privacy-steward' = any ((select asking_roles())::text[]) and (select may_find()))
  with check (lifted_by = (select asking_colleague()));
create policy erases on hold for delete using ((select house_works()));
grant select, insert, delete on hold to regard_app;
grant update (lifted_on, lifted_by) on hold to regard_app;

-- Whether any hold is in force, asked once a statement; and whether one covers this fact, asked for each row while there is one.
-- They answer the same to everybody, whoever may see the holds themselves: yes or no, nothing more.
create policy holds on hold for select using (current_setting('regard.holding', true) = 'on');
create function any_hold() returns boolean language plpgsql stable as $$
declare
  found boolean;
  before text := coalesce(current_setting('regard.holding', true), '');
begin
  perform set_config('regard.holding', 'on', true);
  select exists (select from hold h where h.lifted_on is null and h.ends_on > today_here()) into found;
  perform set_config('regard.holding', before, true);
  return found;
end $$;
create function held(of_customer uuid, of_category text, of_import uuid) returns boolean language plpgsql stable as $$
declare
  found boolean;
  before text := coalesce(current_setting('regard.holding', true), '');
begin
  perform set_config('regard.holding', 'on', true);
  select exists (select from hold h where h.lifted_on is null and h.ends_on > today_here()
    and (h.customer_id is null or h.customer_id = of_customer) and (h.category is null or h.category = of_category)
    and (h.import_job is null or h.import_job = of_import)) into found;
  perform set_config('regard.holding', before, true);
  return found;
end $$;
grant execute on function any_hold(), held(uuid, text, uuid) to regard_app;
-- Nobody removes what is held, by no way in, the house neither.
create policy held_stays on fact as restrictive for delete using (
  not (select any_hold()) or not held(customer_id, category, import_job));

-- Runs of the sweep. One at a time, on any number of nodes; each step moves it on and is kept or lost as a whole.
create table retention_run (
  id          uuid primary key,
  -- null: the night
  asked_by    uuid references colleague on delete set null,
  state       text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  phase       text not null default 'collecting' check (phase in ('collecting', 'letting-go', 'endings', 'looking', 'over')),
  policy      int not null references policy,
  day         date not null,
  -- collected (facts first, then customers), and worked through of it
  due         bigint not null default 0,
  due_facts   bigint not null default 0,
  done        bigint not null default 0,
  -- how often it collected: a look that finds something collects again
  rounds      int not null default 0,
  ids_root    bytea not null,
  problem     text,
  asked_at    timestamptz not null,
  began_at    timestamptz,
  touched_at  timestamptz not null,
  finished_at timestamptz
);
create unique index retention_run_one on retention_run ((true)) where state in ('waiting', 'running');
create index retention_run_by_time on retention_run (asked_at desc);
create index retention_run_by_asker on retention_run (asked_by) where asked_by is not null;

-- What a run has collected: identifiers and reasons, gone with the run. Without a fact: the customer themselves.
create table retention_due (
  run_id      uuid not null references retention_run on delete cascade,
  n           bigint not null,
  customer_id uuid not null,
  fact_id     uuid,
  version     bigint,
  category    text not null,
  reason      text not null,
  primary key (run_id, n)
);
comment on table retention_due is 'customer data';

-- What went, counted in the transaction in which it went.
create table retention_gone (
  run_id   uuid not null references retention_run on delete cascade,
  place    text not null,
  category text not null,
  reason   text not null,
  gone     bigint not null,
  primary key (run_id, place, category, reason)
);

do $$
declare t text;
begin
  foreach t in array array['retention_run', 'retention_due', 'retention_gone'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy sees on retention_run for select using (
  (select house_works()) or (select asking_roles())::text[] && array['privacy-steward', 'team-lead']);
create policy asks on retention_run for insert with check (
  (select house_works()) or 'privacy-steward' = any ((select asking_roles())::text[]) and asked_by = (select asking_colleague()));
create policy works on retention_run for update using (
  (select house_works()) or 'privacy-steward' = any ((select asking_roles())::text[]));
create policy drops on retention_run for delete using ((select house_works()));
create policy works on retention_due using ((select house_works())) with check ((select house_works()));
create policy sees on retention_gone for select using (
  (select house_works()) or (select asking_roles())::text[] && array['privacy-steward', 'team-lead']);
create policy counts on retention_gone for insert with check ((select house_works()));
create policy adds on retention_gone for update using ((select house_works()));
create policy drops on retention_gone for delete using ((select house_works()));
grant select, insert, update, delete on retention_run, retention_due, retention_gone to regard_app;

-- What ends by its age is found by its age.
create index check_attempt_by_age on check_attempt (at);
create index sign_in_attempt_by_age on sign_in_attempt (last_failure);
