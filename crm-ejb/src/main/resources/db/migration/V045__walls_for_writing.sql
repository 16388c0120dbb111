-- Writing is walled as closely as reading: nobody changes or removes what they could not see, or may only read.
-- why: docs/decisions/0003-three-walls.md

-- A function of its own keeps the policy of affiliations from asking the policy of customers, which asks affiliations.
create function sees_customer(customer uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from customer c where c.id = $1);
end $$;

-- A fact is written by an audience that may write it, about customers within its reach, whatever the purpose shows.
drop policy records on fact;
create policy records on fact for insert with check (
  (select asked_purpose()) is not null and exists (
    select from policy_grant g where g.category = fact.category
      and ((select house_works()) or g.writes and g.role = any ((select asking_roles())::text[]) and exists (
        select from customer c where c.id = fact.customer_id
          and (g.reach = 'house' or c.manager_id = (select asking_colleague()) or c.deputy_id = (select asking_colleague())
               or g.reach = 'team' and c.team_id = any ((select asking_teams())::uuid[]))))));
drop policy corrects on fact;
create policy corrects on fact for update using (
  (select asked_purpose()) is not null and exists (
    select from policy_grant g where g.category = fact.category
      and ((select house_works()) or g.writes and g.role = any ((select asking_roles())::text[]) and exists (
        select from customer c where c.id = fact.customer_id
          and (g.reach = 'house' or c.manager_id = (select asking_colleague()) or c.deputy_id = (select asking_colleague())
               or g.reach = 'team' and c.team_id = any ((select asking_teams())::uuid[]))))));
drop policy forgets on fact;
create policy forgets on fact for delete using ((select asked_purpose()) is not null and (
  (select house_works()) or exists (
    select from policy_grant g where g.category = fact.category
      and g.writes and g.role = any ((select asking_roles())::text[]) and exists (
        select from customer c where c.id = fact.customer_id
          and (g.reach = 'house' or c.manager_id = (select asking_colleague()) or c.deputy_id = (select asking_colleague())
               or g.reach = 'team' and c.team_id = any ((select asking_teams())::uuid[]))))));

-- States are told about customers only whom the asker sees.
drop policy respects on fact;
create policy respects on fact for select using (
  current_setting('regard.respect', true) = customer_id::text || ' ' || category
  and exists (select from customer c where c.id = fact.customer_id));

drop policy changes on customer_name;
create policy changes on customer_name for update using (
  (select house_works()) or exists (select from customer c where c.id = customer_name.customer_id))
  with check ((select may_find()));
drop policy erases on customer_name;
create policy erases on customer_name for delete using (
  (select house_works()) or exists (select from customer c where c.id = customer_name.customer_id));

drop policy finds on customer_lookup;
create policy finds on customer_lookup for select using (
  (select house_works()) or exists (select from customer c where c.id = customer_lookup.customer_id));
drop policy writes on customer_lookup;
create policy writes on customer_lookup for insert with check (
  (select house_works()) or exists (select from customer c where c.id = customer_lookup.customer_id));
drop policy forgets on customer_lookup;
create policy forgets on customer_lookup for delete using (
  (select house_works()) or exists (select from customer c where c.id = customer_lookup.customer_id));

drop policy writes on affiliation;
create policy writes on affiliation for insert with check (
  (select house_works()) or (select may_find()) and sees_customer(organisation_id));
drop policy erases on affiliation;
create policy erases on affiliation for delete using (
  (select house_works()) or (select may_find()) and sees_customer(customer_id) and sees_customer(organisation_id));

drop policy attempts on check_attempt;
create policy attempts on check_attempt for insert with check (
  colleague_id = (select asking_colleague()) and exists (select from customer c where c.id = check_attempt.customer_id));

-- Publishing a policy is the owner's; the application reads what was published.
revoke execute on function publish_policy(int, uuid, timestamptz) from public;
