-- Wall two: row security, forced, on every table with customer data. Deny by default.
do $$
declare t text;
begin
  foreach t in array array['customer', 'customer_key', 'customer_name', 'name_word', 'name_part', 'affiliation',
                           'fact', 'customer_lookup', 'check_attempt', 'disclosure', 'disclosure_subject',
                           'disclosure_unsealed', 'journal_seal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Who may find people at all: a purpose is named and a role that serves customers asks. Administrators do not.
create function may_find() returns boolean language sql stable parallel safe
  as $$ select asked_purpose() is not null and asking_roles() &&
        array['front-desk', 'relationship-manager', 'team-lead', 'privacy-steward', 'house'] $$;

create policy reads on customer for select using (
  (select may_find())
  and (asked_customer() is null or id = asked_customer()
       or exists (select from affiliation a where a.customer_id = asked_customer() and a.organisation_id = customer.id)
       or exists (select from affiliation a where a.organisation_id = asked_customer() and a.customer_id = customer.id))
  and (not team_only or team_id = any ((select asking_teams())::uuid[]) or manager_id = (select asking_colleague())
       or deputy_id = (select asking_colleague()) or (select asking_roles())::text[] && array['privacy-steward', 'house'])
  and (seen_on > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p)
       or (select house_works())));
create policy welcomes on customer for insert with check ((select may_find()));
create policy changes on customer for update using ((select may_find())) with check ((select may_find()));
create policy erases on customer for delete using ((select house_works()));

create policy reads on customer_name for select using (
  (select may_find()) and (only_team is null or only_team = any ((select asking_teams())::uuid[])
    or (select asking_roles())::text[] && array['privacy-steward', 'house']));
create policy writes on customer_name for insert with check ((select may_find()));
create policy changes on customer_name for update using ((select may_find())) with check ((select may_find()));
create policy erases on customer_name for delete using ((select may_find()));

create policy finds on name_word for select using ((select may_find()));
create policy writes on name_word for insert with check ((select may_find()));
create policy erases on name_word for delete using ((select house_works()));
create policy finds on name_part for select using ((select may_find()));
create policy writes on name_part for insert with check ((select may_find()));
create policy erases on name_part for delete using ((select house_works()));

create policy reads on affiliation for select using ((select may_find()));
create policy writes on affiliation for insert with check ((select may_find()));
create policy erases on affiliation for delete using ((select may_find()));

-- A key is as near as its customer.
create policy reads on customer_key for select using (exists (select from customer c where c.id = customer_id));
create policy writes on customer_key for insert with check ((select may_find()));
create policy erases on customer_key for delete using ((select house_works()));

-- A fact comes back for its purpose, to its audience, until its end, about a customer that the asker may see.
create policy reads on fact for select using (
  (asked_customer() is null or customer_id = asked_customer())
  and (ends_on is null or ends_on > today_here() or (select house_works()))
  and exists (select from customer c where c.id = fact.customer_id)
  and ((select house_works()) or exists (
    select from policy_grant g
    where g.purpose = (select asked_purpose()) and g.role = any ((select asking_roles())::text[]) and g.category = fact.category
      and (g.keep_months is null or fact.kept_since > (today_here() - make_interval(months => g.keep_months))::date)
      and (g.reach = 'house' or exists (
        select from customer c where c.id = fact.customer_id
          and (c.manager_id = (select asking_colleague()) or c.deputy_id = (select asking_colleague())
               or g.reach = 'team' and c.team_id = any ((select asking_teams())::uuid[])))))));
-- No purpose, no storage: a category that the policy keeps for nothing cannot be written, nor anything
-- about a customer whom the writer may not see.
create policy records on fact for insert with check (
  (select asked_purpose()) is not null
  and ((select house_works()) or exists (select from customer c where c.id = fact.customer_id))
  and exists (
    select from policy_grant g where g.category = fact.category
      and ((select house_works()) or g.writes and g.role = any ((select asking_roles())::text[]))));
create policy corrects on fact for update using (
  (select asked_purpose()) is not null and exists (
    select from policy_grant g where g.category = fact.category
      and ((select house_works()) or g.writes and g.role = any ((select asking_roles())::text[]))));
create policy forgets on fact for delete using ((select asked_purpose()) is not null and (select may_find()));

create policy finds on customer_lookup for select using ((select may_find()));
create policy writes on customer_lookup for insert with check ((select may_find()));
create policy forgets on customer_lookup for delete using ((select may_find()));

create policy own_attempts on check_attempt for select using (
  colleague_id = (select asking_colleague()) or asked_purpose() = 'access-request' or (select house_works()));
create policy attempts on check_attempt for insert with check (colleague_id = (select asking_colleague()));
create policy erases on check_attempt for delete using ((select house_works()));

-- The journal is written by everybody who reads, read only for the purposes that read it, changed by nobody.
create policy writes on disclosure for insert with check (
  colleague_id is not distinct from (select asking_colleague()));
create policy reads on disclosure for select using (
  (select asked_purpose()) in ('access-request', 'oversight') or (select house_works())
  or colleague_id = (select asking_colleague()));
create policy writes on disclosure_subject for insert with check ((select asked_purpose()) is not null);
create policy reads on disclosure_subject for select using (
  (select asked_purpose()) in ('access-request', 'oversight') or (select house_works()));
create policy queues on disclosure_unsealed for insert with check ((select asked_purpose()) is not null);
create policy waits on disclosure_unsealed for select using ((select house_works()));
create policy sealed on disclosure_unsealed for delete using ((select house_works()));
create policy seals on journal_seal for insert with check ((select house_works()));
create policy reads on journal_seal for select using (
  (select house_works()) or (select asked_purpose()) in ('access-request', 'oversight'));

grant select, insert, update, delete on installation, team, colleague, colleague_role, colleague_team, sign_in_attempt to regard_app;
grant select, insert, update, delete on policy, policy_purpose, policy_purpose_role, policy_category,
  policy_category_purpose, policy_category_audience, policy_category_source to regard_app;
-- What a published policy grants changes by publish_policy alone.
grant select on policy_grant, policy_current to regard_app;
grant select, insert, update, delete on customer, customer_name, affiliation, fact, customer_lookup to regard_app;
grant select, insert, delete on customer_key, name_word, name_part, check_attempt to regard_app;
grant select, insert, delete on disclosure_unsealed to regard_app;
-- Append only: no update, no delete, no truncate.
grant select, insert on disclosure, disclosure_subject, journal_seal to regard_app;
