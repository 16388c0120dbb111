-- The words of a name end with their customer, also for a statement past all services. Asking the customer for each word would double
-- the cost of a search; so each word remembers a day on which the customer was certainly still here, at most a quarter behind.
-- While that day is within the policy's months nothing more is asked; else, and for who is merged or kept by law alone, the
-- customer's own row decides. why: docs/decisions/0139-a-word-remembers-a-day.md
alter table customer_name add column seen_on date not null default '-infinity';
drop index customer_name_by_token;
create index customer_name_by_token on customer_name (token, rank, customer_id) include (only_team, seen_on);

create function name_seen_on(one uuid) returns date language plpgsql stable as $$
begin
  return coalesce((select c.seen_on from customer c
    where c.id = one and c.merged_into is null and not c.only_by_law), '-infinity');
end $$;
grant execute on function name_seen_on(uuid) to regard_app;

create function names_follow() returns trigger language plpgsql as $$
begin
  update customer_name n set seen_on = name_seen_on(new.id) where n.customer_id = new.id;
  return null;
end $$;
create trigger names_follow after update of seen_on, merged_into, only_by_law on customer for each row
  when (new.seen_on < old.seen_on or (new.seen_on - date '2000-01-01') / 91 <> (old.seen_on - date '2000-01-01') / 91
    or (new.merged_into, new.only_by_law) is distinct from (old.merged_into, old.only_by_law))
  execute function names_follow();

create policy within_months on customer_name as restrictive for select using (
  seen_on > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p)
  or (select house_works()) or may_see(customer_id));

-- Names that stand already: nobody is forced to read them anew.
do $$
begin
  perform set_config('regard.roles', 'house', true), set_config('regard.purpose', 'directory-care', true);
  update customer_name n set seen_on = c.seen_on from customer c
    where c.id = n.customer_id and c.merged_into is null and not c.only_by_law;
end $$;
