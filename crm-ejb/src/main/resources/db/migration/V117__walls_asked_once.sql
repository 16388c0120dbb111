-- The same walls once more in a form that costs less. What few rows reach is asked in place instead of being prepared for every
-- statement; what is the same for a whole transaction (who asks, for what, about whom) is found out once in it.
-- why: docs/decisions/0117-walls-asked-once.md

-- Who asks, for what, about whom, on which day: what was found out counts for these and for nobody else.
create function asking_now() returns text language sql stable as $$
  select concat_ws(' ', current_setting('regard.colleague', true), current_setting('regard.roles', true),
    current_setting('regard.teams', true), current_setting('regard.purpose', true),
    current_setting('regard.customer', true), current_setting('regard.today', true)) || E'\n' $$;

create or replace function walled_off() returns uuid[] language plpgsql stable as $$
declare
  asker text := asking_now();
  known text := current_setting('regard.walled', true);
  found uuid[];
begin
  if starts_with(known, asker) then
    return substr(known, length(asker) + 1)::uuid[];
  end if;
  if above_walls() then
    found := '{}';
  else
    found := coalesce((select array_agg(s.customer_id) from (
      select customer_id from wall_side where behind_manager = asking_colleague()
      union select customer_id from wall_side where behind_deputy = asking_colleague()
      union select customer_id from wall_side where behind_team = any (asking_teams())) s), '{}');
  end if;
  perform set_config('regard.walled', asker || found::text, true);
  return found;
end $$;

-- How the asked customer stands before who asks: 'unseen', or what stops the purpose for them (nothing: '').
create function asked_standing() returns text language plpgsql stable as $$
declare
  asker text := asking_now();
  known text := current_setting('regard.standing', true);
  found text;
begin
  if starts_with(known, asker) then
    return substr(known, length(asker) + 1);
  end if;
  select case when c.restricted or c.objects then stopped(c.id) else '' end into found
    from customer c where c.id = asked_customer();
  found := coalesce(found, 'unseen');
  perform set_config('regard.standing', asker || found, true);
  return found;
end $$;
-- What was found out ends with whatever may change it, in the same transaction.
create function standing_is_asked_again() returns trigger language plpgsql as $$
begin
  perform set_config('regard.standing', '', true), set_config('regard.walled', '', true);
  return null;
end $$;
create trigger standing_is_asked_again after insert or update or delete on customer
  for each statement execute function standing_is_asked_again();
create trigger standing_is_asked_again after insert or update or delete on wall_side
  for each statement execute function standing_is_asked_again();
create trigger standing_is_asked_again after insert or update or delete on objection
  for each statement execute function standing_is_asked_again();
create trigger standing_is_asked_again after insert or update or delete on policy_current
  for each statement execute function standing_is_asked_again();

-- Rarely asked: by somebody in an emergency; of what an objection leaves.
create function met_lately(day date) returns boolean language plpgsql stable as $$
begin
  return day > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p);
end $$;
create function rests_on_agreement(of_category text) returns boolean language plpgsql stable as $$
begin
  return of_category = any ((select agreed from policy_current)::text[]);
end $$;
grant execute on function asking_now(), asked_standing(), met_lately(date), rests_on_agreement(text) to regard_app;

alter policy reads on customer using (
  (select may_find())
  and (asked_customer() is null or id = asked_customer() or beside_asked(id))
  and (not team_only or team_id = any (asking_teams()) or manager_id = asking_colleague() or deputy_id = asking_colleague()
       or asking_roles() && array['privacy-steward', 'house'])
  and (seen_on > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p)
       or house_works()));
alter policy not_merged on customer using (merged_into is null or house_works());
alter policy only_by_law on customer using (not only_by_law or house_works() or law_asks());
alter policy stands_in_emergency on customer using (
  team_only and id = asked_customer() and may_find() and in_emergency() and met_lately(seen_on));
alter policy walled on affiliation using (not array[customer_id, organisation_id] && (select walled_off())::uuid[]);

alter policy reads on customer_key using (
  customer_id = asked_customer() and (select asked_standing()) <> 'unseen' or may_see(customer_id));

alter policy reads on fact using (
  (customer_id = asked_customer() and (select asked_standing()) <> 'unseen'
   or asked_customer() is null and ((select house_works() and may_find()) or may_see(customer_id)))
  and (ends_on is null or ends_on > today_here() or house_works())
  and ((select house_works()) or exists (
    select from policy_grant g
    where g.purpose = (select asked_purpose()) and g.role = any ((select asking_roles())::text[]) and g.category = fact.category
      and (g.keep_months is null or fact.kept_since > (today_here() - make_interval(months => g.keep_months))::date)
      and (g.reach = 'house' or looks_after(g.reach, fact.customer_id)))));
alter policy respects on fact using (
  coalesce(current_setting('regard.respect', true), '') = customer_id::text || ' ' || category
  and (customer_id = asked_customer() and (select asked_standing()) <> 'unseen' or may_see(customer_id)));
alter policy mentions on fact using (
  third_customer is not null and asked_purpose() = 'access-request' and third_customer = asked_customer()
  and asked_standing() <> 'unseen');
-- Nothing stops what nobody sees: 'unseen' is the other policies' matter.
alter policy not_stopped on fact using (
  (select house_works())
  or customer_id = asked_customer() and (
    (select asked_standing()) in ('', 'unseen') or asked_standing() = 'unless-agreed' and rests_on_agreement(category))
  or customer_id is distinct from asked_customer() and goes_on(customer_id, category)
  or coalesce(current_setting('regard.respect', true), '') = customer_id::text || ' ' || category);
alter policy permitted_only on fact using (
  (select house_works())
  or category <> all ((select by_permission from policy_current)::text[])
  or state <> 'known'
  or asked_purpose() = 'access-request'
  or customer_id = asked_customer() and category = any ((select permitted_to_read(asked_customer()))::text[])
  or customer_id is distinct from asked_customer() and category = any (permitted_to_read(customer_id))
  or coalesce(current_setting('regard.respect', true), '') = customer_id::text || ' ' || category);

-- Whom somebody belongs to, or who belongs to an organisation, as far as who asks sees them: 'id name' each.
create function beside(one uuid, of_kind text) returns text[] language plpgsql stable as $$
begin
  if of_kind = 'person' then
    return array(select o.id::text || ' ' || o.called_name from affiliation a
      join customer o on o.id = a.organisation_id where a.customer_id = one order by o.called_name limit 20);
  end if;
  return array(select p.id::text || ' ' || p.called_name from affiliation a
    join customer p on p.id = a.customer_id where a.organisation_id = one order by p.called_name limit 50);
end $$;
grant execute on function beside(uuid, text) to regard_app;
