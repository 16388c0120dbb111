-- A new version begins as a copy of the one in force, so that a draft says only what changes.
-- draft_policy(2), the changes, publish_policy(2, …): CONTRIBUTING.md walks through it.
create function draft_policy(draft int) returns void language plpgsql as $$
declare
  source int := (select version from policy_current);
  part text;
begin
  insert into policy (version, status, title_en, title_de, customer_months)
  select draft, 'draft', title_en, title_de, customer_months from policy where version = source;
  foreach part in array array['policy_purpose', 'policy_purpose_role', 'policy_category', 'policy_category_purpose',
                              'policy_category_audience', 'policy_category_source'] loop
    execute format(
      'insert into %1$I select (jsonb_populate_record(one, jsonb_build_object(''policy'', $1))).* from %1$I one where policy = $2',
      part) using draft, source;
  end loop;
end $$;
