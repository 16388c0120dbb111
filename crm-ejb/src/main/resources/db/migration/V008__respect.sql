-- Which states stand in a category for a customer, whatever the purpose may see: "declined" and "not asked" are respected
-- even by a colleague who is not shown them (M2). States only, never a value.
create policy respects on fact for select using (
  current_setting('regard.respect', true) = customer_id::text || ' ' || category);

create function kept_states(of_customer uuid, of_category text) returns setof text language plpgsql stable as $$
declare
  states text[];
begin
  perform set_config('regard.respect', of_customer::text || ' ' || of_category, true);
  select array_agg(f.state) into states from fact f
    where f.customer_id = of_customer and f.category = of_category
      and (f.ends_on is null or f.ends_on > today_here())
      and f.kept_since > coalesce(
        (select (today_here() - make_interval(months => max(g.keep_months)))::date from policy_grant g where g.category = of_category),
        '-infinity');
  perform set_config('regard.respect', '', true);
  return query select unnest(states);
end $$;
grant execute on function kept_states(uuid, text) to regard_app;
