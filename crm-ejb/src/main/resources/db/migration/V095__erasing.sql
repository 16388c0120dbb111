-- Erasing a customer (GDPR Art. 17): the runs, whom they were about, and who is not to be brought back.
-- why: docs/decisions/0095-an-erasure-is-a-run.md

-- A run begins with the deletion itself; its certificate closes it. Ids only.
create table erasure_run (
  id           uuid primary key,
  -- null: the house by itself, when the law's term was over or a backup was restored
  colleague_id uuid references colleague,
  why          text not null check (why in ('customer-asked', 'no-longer-needed', 'unlawful', 'term-over', 'restored')),
  -- how the customer said so
  way          text check (way in ('in-person', 'letter', 'phone', 'email')),
  -- a contract runs or a claim is open: what was kept for it stays, restricted, until its own end
  contract_runs boolean not null,
  state        text not null check (state in ('deleted', 'logged', 'rewritten', 'proved')),
  began_at     timestamptz not null,
  -- what an older snapshot may still need is not taken off the disk; the rewrite waits for it
  deleted_in   xid not null,
  -- parts of the rewrite that this database did not allow
  not_allowed  text[] not null default '{}',
  -- why the last attempt to go on came to nothing: a rule or a place, never a value
  problem      text,
  tried_at     timestamptz,
  proved_at    timestamptz,
  check ((state = 'proved') = (proved_at is not null)),
  check ((why = 'customer-asked') = (way is not null))
);
create index erasure_run_at_work on erasure_run (began_at) where state <> 'proved';
create index erasure_run_by_time on erasure_run (began_at desc);

create table erasure_subject (
  run_id      uuid not null references erasure_run,
  customer_id uuid not null,
  -- something had to stay by law
  stays       boolean not null,
  primary key (run_id, customer_id)
);
comment on table erasure_subject is 'customer data';
create index erasure_subject_by_customer on erasure_subject (customer_id);

-- Who is not to be brought back: keyed hashes of what somebody was known by. No id, so that nothing leads from here to the journal.
create table not_again (
  kind    text not null,
  hash    bytea not null check (length(hash) = 16),
  ends_on date not null,
  primary key (hash, kind)
);
comment on table not_again is 'customer data';
create index not_again_by_end on not_again (ends_on);

do $$
declare t text;
begin
  foreach t in array array['erasure_run', 'erasure_subject', 'not_again'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy works on %I using ((select house_works())) with check ((select house_works()))', t);
  end loop;
end $$;
create policy reads on erasure_run for select using (
  colleague_id = (select asking_colleague()) or (select asking_roles())::text[] && array['privacy-steward', 'team-lead']);
-- How many a run was about is counted by whoever may read the run; whom, nobody reads but the house and the customer's own mirror.
create policy reads on erasure_subject for select using (
  exists (select from erasure_run r where r.id = run_id)
  or (select asked_purpose()) = 'access-request' and customer_id = (select asked_customer()));
-- Whoever welcomes somebody asks whether they are on it; a hash without its key tells nothing.
create policy asks on not_again for select using ((select may_find()));
grant select, insert, update, delete on erasure_run, not_again to regard_app;
grant select, insert, delete on erasure_subject to regard_app;

-- What must stay by law is restricted (GDPR Art. 18): for the purposes that the law asks it for, and for the customer's own question.
alter table customer add column only_by_law boolean not null default false;
create index customer_only_by_law on customer (id) where only_by_law;

create function law_asks() returns boolean language plpgsql stable as $$
begin
  return asked_purpose() = 'access-request' or exists (
    select from policy_current n
      join policy_category c on c.policy = n.version and c.ground = 'legal-obligation'
      join policy_category_purpose p on p.policy = n.version and p.category = c.code
        and p.purpose = asked_purpose() and p.allowed and p.precision = 'full'
    where asked_purpose() not in ('directory-care', 'emergency', 'oversight'));
end $$;
grant execute on function law_asks() to regard_app;
create policy only_by_law on customer as restrictive for select using (
  not only_by_law or (select house_works()) or (select law_asks()));
-- Nothing is added to somebody who asked to be erased.
create policy only_by_law on fact as restrictive for insert with check (
  (select house_works()) or not exists (select from customer c where c.id = fact.customer_id and c.only_by_law));

-- The planner would keep names in its histograms long after they were erased; searches need no histogram.
alter table customer alter column called_name set statistics 0;
alter table customer_name alter column token set statistics 0;
alter table name_word alter column word set statistics 0;
alter table name_part alter column part set statistics 0, alter column word set statistics 0;
