-- A draft knows what it was begun from, who has a hand in it, and who approved it as it stands.
alter table policy
  add column based_on   int,
  add column drafted_at timestamptz,
  add column revision   bigint not null default 1;
comment on column policy.revision is 'grows with each change of a draft, so that two stewards do not overwrite each other';

create table policy_hand (
  policy       int not null references policy on delete cascade,
  colleague_id uuid not null,
  primary key (policy, colleague_id)
);
comment on table policy_hand is 'Stewards who began or changed a draft: none of them approves it.';

create table policy_approval (
  policy       int not null references policy on delete cascade,
  colleague_id uuid not null,
  at           timestamptz not null,
  primary key (policy, colleague_id)
);

-- Whether a second steward has to approve. An administrator decides, who publishes nothing.
create table policy_four_eyes (
  only_row   boolean primary key default true check (only_row),
  asked      boolean not null,
  changed_by uuid,
  changed_at timestamptz
);
insert into policy_four_eyes (asked) values (false);

alter table policy_approval enable row level security;
alter table policy_approval force row level security;
alter table policy_hand enable row level security;
alter table policy_hand force row level security;
alter table policy_four_eyes enable row level security;
alter table policy_four_eyes force row level security;
create policy reads on policy_approval for select using (true);
create policy lapses on policy_approval for delete using (true);
create policy own_word on policy_approval for insert with check (
  colleague_id = (select asking_colleague()) and 'privacy-steward' = any ((select asking_roles())::text[])
  and not exists (select from policy_hand h where h.policy = policy_approval.policy and h.colleague_id = policy_approval.colleague_id));
create policy reads on policy_hand for select using (true);
create policy own_hand on policy_hand for insert with check (colleague_id = (select asking_colleague()));
create policy reads on policy_four_eyes for select using (true);
create policy administers on policy_four_eyes for update using ('administrator' = any ((select asking_roles())::text[]))
  with check (changed_by = (select asking_colleague()));

grant select, insert on policy_hand to regard_app;
grant select, insert, delete on policy_approval to regard_app;
grant select on policy_four_eyes to regard_app;
grant update (asked, changed_by, changed_at) on policy_four_eyes to regard_app;

-- The application writes drafts; what makes one a published version is not among its columns.
revoke insert, update on policy from regard_app;
grant insert (version, status, title_en, title_de, note, customer_months, based_on, drafted_at) on policy to regard_app;
grant update (title_en, title_de, note, customer_months, revision) on policy to regard_app;

-- Every change of a draft leaves its author's hand and takes earlier approvals away.
create or replace function policy_is_published() returns trigger language plpgsql as $$
declare
  touched int := case when tg_op = 'DELETE' then old.policy else new.policy end;
begin
  if exists (select from policy where version = touched and status <> 'draft') then
    raise exception 'policy.published-is-fixed';
  end if;
  perform policy_touched(touched);
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create function policy_touched(touched int) returns void language plpgsql as $$
begin
  if asking_colleague() is not null then
    insert into policy_hand (policy, colleague_id) values (touched, asking_colleague()) on conflict do nothing;
  elsif current_user = 'regard_app' then
    raise exception 'policy.drafted-by-nobody';
  end if;
  delete from policy_approval where policy = touched;
end $$;
create function policy_row_is_touched() returns trigger language plpgsql as $$
begin
  if new.status = 'draft' then
    perform policy_touched(new.version);
  end if;
  return new;
end $$;
create trigger leaves_a_hand after insert or update on policy for each row execute function policy_row_is_touched();

-- A draft begins as a copy of any version that was ever in force.
create function draft_policy(draft int, source int, at timestamptz) returns void language plpgsql as $$
declare
  part text;
begin
  insert into policy (version, status, title_en, title_de, customer_months, based_on, drafted_at)
  select draft, 'draft', title_en, title_de, customer_months, source, at from policy where version = source and status <> 'draft';
  foreach part in array array['policy_purpose', 'policy_purpose_role', 'policy_category', 'policy_category_purpose',
                              'policy_category_audience', 'policy_category_source'] loop
    execute format(
      'insert into %1$I select (jsonb_populate_record(one, jsonb_build_object(''policy'', $1))).* from %1$I one where policy = $2',
      part) using draft, source;
  end loop;
end $$;
create or replace function draft_policy(draft int) returns void language sql as $$
  select draft_policy(draft, (select version from policy_current), now())
$$;
