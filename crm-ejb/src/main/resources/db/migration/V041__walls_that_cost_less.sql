-- The same walls in a form that costs less: what is rarely asked stands in functions, so that it weighs on no statement
-- that does not ask it; what is the same for all rows is asked once. why: docs/decisions/0022-walls-that-cost-less.md

-- Whether somebody stands beside the asked customer: their organisation, or one of its people.
create function beside_asked(one uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from affiliation a where a.customer_id = asked_customer() and a.organisation_id = one)
    or exists (select from affiliation a where a.organisation_id = asked_customer() and a.customer_id = one);
end $$;

-- Whether who asks may see this customer.
create function may_see(one uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from customer c where c.id = one);
end $$;

-- Whether who asks looks after a customer whom they may see, or, for the reach of a team, serves in the team that does.
create function looks_after(reach text, one uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from customer c where c.id = one
    and (c.manager_id = asking_colleague() or c.deputy_id = asking_colleague()
         or reach = 'team' and c.team_id = any (asking_teams())));
end $$;
grant execute on function beside_asked(uuid), may_see(uuid), looks_after(text, uuid) to regard_app;

alter policy reads on customer using (
  (select may_find())
  and (asked_customer() is null or id = asked_customer() or beside_asked(id))
  and (not team_only or team_id = any ((select asking_teams())::uuid[]) or manager_id = (select asking_colleague())
       or deputy_id = (select asking_colleague()) or (select asking_roles())::text[] && array['privacy-steward', 'house'])
  and (seen_on > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p)
       or (select house_works())));

alter policy reads on fact using (
  (customer_id = (select c.id from customer c where c.id = asked_customer())
   or (select asked_customer()) is null and ((select house_works() and may_find()) or may_see(customer_id)))
  and (ends_on is null or ends_on > today_here() or (select house_works()))
  and ((select house_works()) or exists (
    select from policy_grant g
    where g.purpose = (select asked_purpose()) and g.role = any ((select asking_roles())::text[]) and g.category = fact.category
      and (g.keep_months is null or fact.kept_since > (today_here() - make_interval(months => g.keep_months))::date)
      and (g.reach = 'house' or looks_after(g.reach, fact.customer_id)))));
