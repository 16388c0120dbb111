-- A draft is written table by table, some hundred rows at a time: that somebody has a hand in it is noted once for a statement, not for each
-- row, and a copy of a version reads each row once. Cost: no row is touched. why: docs/decisions/0146-a-hand-for-a-statement.md

-- A published version is never changed; nor does a row leave it for another one.
create or replace function policy_is_published() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and exists (select from policy where version = old.policy and status <> 'draft')
     or tg_op <> 'DELETE' and exists (select from policy where version = new.policy and status <> 'draft') then
    raise exception 'policy.published-is-fixed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Every change of a draft leaves its author's hand and takes earlier approvals away.
create function policy_part_is_touched() returns trigger language plpgsql as $$
begin
  perform policy_touched(t.policy) from (select distinct policy from touched) t;
  return null;
end $$;
do $$
declare
  part text;
begin
  foreach part in array array['policy_purpose', 'policy_purpose_role', 'policy_category', 'policy_category_purpose',
                              'policy_category_audience', 'policy_category_source', 'policy_note_audience'] loop
    execute format('create trigger leaves_a_hand_adding after insert on %I referencing new table as touched
      for each statement execute function policy_part_is_touched()', part);
    execute format('create trigger leaves_a_hand_changing after update on %I referencing new table as touched
      for each statement execute function policy_part_is_touched()', part);
    execute format('create trigger leaves_a_hand_removing after delete on %I referencing old table as touched
      for each statement execute function policy_part_is_touched()', part);
  end loop;
end $$;

create or replace function draft_policy(draft int, source int, at timestamptz) returns void language plpgsql as $$
declare
  part text;
begin
  insert into policy (version, status, title_en, title_de, customer_months, based_on, drafted_at)
  select draft, 'draft', title_en, title_de, customer_months, source, at from policy where version = source and status <> 'draft';
  foreach part in array array['policy_purpose', 'policy_purpose_role', 'policy_category', 'policy_category_purpose',
                              'policy_category_audience', 'policy_category_source'] loop
    execute format(
      'insert into %1$I select copy.* from %1$I one, jsonb_populate_record(one, jsonb_build_object(''policy'', $1)) copy
       where one.policy = $2', part) using draft, source;
  end loop;
end $$;
