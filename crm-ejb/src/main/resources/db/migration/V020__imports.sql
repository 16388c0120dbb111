-- Import at the door: jobs, what became of each column, staged rows, refusals, and what undo puts back.
-- Nothing of a column that is left behind is here: only its name and the reason.
create table import_job (
  id             uuid primary key,
  colleague_id   uuid not null references colleague,
  purpose        text not null,
  policy         int not null references policy,
  kind           text not null check (kind in ('csv', 'vcard')),
  charset        text not null,
  separator      text not null,
  state          text not null check (state in
    ('receiving', 'waiting', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone')),
  dry_run        boolean not null,
  on_duplicate   text not null check (on_duplicate in ('complete', 'update', 'skip')),
  manager_id     uuid not null references colleague,
  deputy_id      uuid not null references colleague,
  team_id        uuid not null references team,
  -- the job's own data key, wrapped by the master key; destroyed with the staged rows
  wrapped        bytea,
  -- rows staged, rows worked through, batches worked through
  of_rows        bigint not null default 0,
  done_rows      bigint not null default 0,
  done_batches   int not null default 0,
  created        bigint not null default 0,
  updated        bigint not null default 0,
  duplicates     bigint not null default 0,
  refused_rows   bigint not null default 0,
  refused_values bigint not null default 0,
  -- customers and facts that undo left, because a colleague has changed them since
  stayed         bigint not null default 0,
  problem        text,
  brought_at     timestamptz not null,
  touched_at     timestamptz not null,
  finished_at    timestamptz
);
create index import_job_by_time on import_job (brought_at desc);
create index import_job_at_work on import_job (brought_at) where state in ('waiting', 'running', 'undoing', 'receiving');

create table import_column (
  job_id uuid not null references import_job on delete cascade,
  place  int not null,
  name   text not null,
  target text,
  reason text,
  clue   text not null,
  -- rows that had a value there
  seen   bigint not null default 0,
  primary key (job_id, place),
  check ((target is null) <> (reason is null))
);

-- Kept and normalised values only, several rows sealed together under the job's key; gone when the job is done.
create table import_batch (
  job_id    uuid not null references import_job on delete cascade,
  n         int not null,
  row_count int not null,
  sealed    bytea not null,
  primary key (job_id, n)
);
alter table import_batch alter column sealed set storage external;
comment on table import_batch is 'customer data';

-- A row, a column and the rule that said no; never the value.
create table import_refusal (
  job_id      uuid not null references import_job on delete cascade,
  row_number  bigint not null,
  column_name text not null default '',
  rule        text not null,
  primary key (job_id, row_number, column_name, rule)
);

-- Keyed hashes that a dry run has met, so that it finds duplicates within the file without storing anybody.
create table import_met (
  job_id uuid not null references import_job on delete cascade,
  hash   bytea not null,
  primary key (job_id, hash)
);

-- The fact as it was before an import replaced it: still sealed under its customer's key.
create table import_replaced (
  customer_id uuid not null,
  fact_id     uuid not null,
  job_id      uuid not null references import_job on delete cascade,
  new_version bigint not null,
  sealed      bytea not null,
  source      text not null,
  told_on     date not null,
  told_to     uuid,
  kept_since  date not null,
  ends_on     date,
  primary key (customer_id, fact_id, job_id),
  foreign key (customer_id, fact_id) references fact (customer_id, id) on delete cascade
);
create index import_replaced_by_job on import_replaced (job_id);
create index affiliation_by_import on affiliation (import_job) where import_job is not null;
comment on table import_replaced is 'customer data';

do $$
declare t text;
begin
  foreach t in array array['import_job', 'import_column', 'import_batch', 'import_refusal', 'import_met', 'import_replaced'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- A job is seen by whoever brought it, by leads and stewards; staged values and old values by the house alone.
create policy sees on import_job for select using (
  (select house_works()) or colleague_id = (select asking_colleague())
  or (select asking_roles())::text[] && array['team-lead', 'privacy-steward']);
create policy brings on import_job for insert with check (
  (select house_works()) or colleague_id = (select asking_colleague()));
create policy works on import_job for update using (
  (select house_works()) or colleague_id = (select asking_colleague())
  or (select asking_roles())::text[] && array['team-lead', 'privacy-steward']);
create policy drops on import_job for delete using ((select house_works()));
create policy sees on import_column for select using (exists (select from import_job j where j.id = job_id));
create policy brings on import_column for insert with check ((select house_works()));
create policy counts on import_column for update using ((select house_works()));
create policy drops on import_column for delete using ((select house_works()));
create policy sees on import_refusal for select using (exists (select from import_job j where j.id = job_id));
create policy refuses on import_refusal for insert with check ((select house_works()));
create policy drops on import_refusal for delete using ((select house_works()));
create policy works on import_batch using ((select house_works())) with check ((select house_works()));
create policy works on import_met using ((select house_works())) with check ((select house_works()));
create policy works on import_replaced using ((select house_works())) with check ((select house_works()));

grant select, insert, update, delete on import_job, import_column to regard_app;
grant select, insert, delete on import_batch, import_refusal, import_met, import_replaced to regard_app;
