-- A version unrolled: what it lets each role see for each purpose. Publishing stores it, simulating only asks.
create function policy_unrolled(one int) returns setof policy_grant language sql stable as $$
  with recursive below(category, purpose, allowed, precision, depth) as (
    select cp.category, cp.purpose, cp.allowed, cp.precision, 0
    from policy_category_purpose cp where cp.policy = one
    union all
    select b.category, p.code, b.allowed, b.precision, b.depth + 1
    from below b join policy_purpose p on p.policy = one and p.parent = b.purpose
  ), nearest as (
    select distinct on (category, purpose) category, purpose, precision
    from below b
    where not exists (select from below no where no.category = b.category and no.purpose = b.purpose and not no.allowed)
    order by category, purpose, depth
  )
  select n.category, n.purpose, a.role, a.reach, a.writes, n.precision, c.keep_months
  from nearest n
  join policy_category c on c.policy = one and c.code = n.category and not c.never_kept
  join policy_category_audience a on a.policy = one and a.category = n.category
  join policy_purpose_role r on r.policy = one and r.purpose = n.purpose and r.role = a.role
  where n.purpose <> 'access-request'
  union all
  -- The customer's own right to see everything (GDPR Art. 15): complete by construction, not by diligence.
  select c.code, r.purpose, r.role, case r.role when 'privacy-steward' then 'house' else 'team' end, false, 'full', c.keep_months
  from policy_category c join policy_purpose_role r on r.policy = one and r.purpose = 'access-request'
  where c.policy = one and not c.never_kept
$$;

create or replace function publish_policy(draft int, by_colleague uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if not exists (select from policy where version = draft and status = 'draft') then
    raise exception 'policy.not-a-draft';
  end if;
  update policy set status = 'retired' where status = 'published';
  update policy set status = 'published', published_at = at, published_by = by_colleague where version = draft;
  delete from policy_grant;
  insert into policy_grant select * from policy_unrolled(draft);
  delete from policy_current;
  insert into policy_current (version, customer_months) select version, customer_months from policy where version = draft;
end $$;

-- The one way by which the application publishes. Who asks is looked up, not believed; the second pair of eyes is looked for
-- here again, whatever the service found.
create function publish_draft(draft int, seen bigint, against int, at timestamptz) returns void
  language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if not is_steward(asking_colleague()) then
    raise exception 'policy.not-a-steward';
  end if;
  perform from policy where version = draft and status = 'draft' and revision = seen for update;
  if not found then
    raise exception 'policy.draft-changed';
  end if;
  if against is distinct from (select version from policy_current) then
    raise exception 'policy.moved-on';
  end if;
  if (select asked from policy_four_eyes) and not exists (
    select from policy_approval a where a.policy = draft and is_steward(a.colleague_id)
      and not exists (select from policy_hand h where h.policy = draft and h.colleague_id = a.colleague_id)) then
    raise exception 'policy.needs-four-eyes';
  end if;
  perform publish_policy(draft, asking_colleague(), at);
end $$;
create function is_steward(one uuid) returns boolean language sql stable as $$
  select exists (select from colleague c join colleague_role r on r.colleague_id = c.id
                 where c.id = one and c.active and r.role = 'privacy-steward')
$$;
revoke execute on function publish_draft(int, bigint, int, timestamptz) from public;
grant execute on function publish_draft(int, bigint, int, timestamptz) to regard_app;
