-- Whether a purpose is open to who asks is asked by every statement, many times: it is found out once in a transaction, like whom a wall
-- keeps from them. why: docs/decisions/0117-walls-asked-once.md
create or replace function opens_purpose() returns boolean language plpgsql stable as $$
declare
  asker text := asking_now();
  known text := current_setting('regard.opens', true);
  opens boolean;
begin
  if starts_with(known, asker) then
    return substr(known, length(asker) + 1)::boolean;
  end if;
  opens := exists (select from policy_current n join policy_purpose_role r on r.policy = n.version
    where r.purpose = asked_purpose() and r.role = any (asking_roles()));
  perform set_config('regard.opens', asker || opens::text, true);
  return opens;
end $$;
-- What keeps its answer in a setting is not for parallel workers.
alter function may_find() parallel unsafe;

create or replace function standing_is_asked_again() returns trigger language plpgsql as $$
begin
  perform set_config('regard.standing', '', true), set_config('regard.walled', '', true), set_config('regard.opens', '', true);
  return null;
end $$;

alter policy within_months on customer_name using (
  seen_on > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p)
  or house_works() or may_see(customer_id));
