-- Found by the authorisation matrix when every table, every deed and every way in was asked. why: docs/decisions/0132-the-whole-matrix.md

-- A purpose opens for the roles that the policy in force names for it; a purpose that nobody knows opens for nobody.
create function opens_purpose() returns boolean language plpgsql stable as $$
begin
  return exists (select from policy_current n join policy_purpose_role r on r.policy = n.version
    where r.purpose = asked_purpose() and r.role = any (asking_roles()));
end $$;
grant execute on function opens_purpose() to regard_app;
create or replace function may_find() returns boolean language sql stable parallel safe
  as $$ select asked_purpose() is not null and asking_roles() &&
        array['front-desk', 'relationship-manager', 'team-lead', 'privacy-steward', 'house']
        and (house_works() or opens_purpose()) $$;

-- A statement without a condition reaches no further than one with: nobody changes or lifts what they do not see.
alter policy changes on customer using ((select may_find()) and ((select house_works()) or may_see(id)));
create policy seen_to_lift on wall as restrictive for delete using (
  (select house_works()) or may_see(customer_id) and may_see(other_id));

-- A purpose alone is no reason: what hangs on a customer comes back to a role that the purpose is for, about customers it sees.
create policy seen_first on check_attempt as restrictive for select using ((select house_works()) or may_see(customer_id));
create policy seen_first on merge_removed as restrictive for select using ((select house_works()) or may_see(customer_id));
create policy seen_first on customer_match as restrictive for select using (
  (select house_works()) or current_setting('regard.match', true) = 'stale' or may_see(customer_id));
create policy seen_first on duplicate as restrictive for select using (
  (select house_works()) or may_see(customer_id) or may_see(other_id));
create policy seen_first on emergency_alert as restrictive for select using (
  (select may_find()) and ((select asking_colleague()) in (told_to, looked_by) or (select house_works()) or may_see(customer_id)));
create policy seen_first_to_tell on emergency_alert as restrictive for insert with check (may_see(customer_id));
create policy asks_by_role on emergency_alert as restrictive for update using ((select may_find()));
create policy asks_by_role on bring_in as restrictive for select using ((select may_find()));
create policy asks_by_role_to_answer on bring_in as restrictive for update using ((select may_find()));
create policy asks_by_role on erasure_subject as restrictive for select using ((select may_find()));
alter policy reads on journal_seal using (
  (select house_works()) or (select may_find()) and (select asked_purpose()) in ('access-request', 'oversight'));
alter policy reads on journal_checkpoint using (
  (select house_works()) or (select may_find()) and (select asked_purpose()) in ('access-request', 'oversight'));
-- A steward administers all holds; a team lead reads those about customers whom they see, and those about no single one.
create policy seen_first on hold as restrictive for select using (
  (select house_works()) or current_setting('regard.holding', true) = 'on'
  or 'privacy-steward' = any ((select asking_roles())::text[]) or customer_id is null or may_see(customer_id));
