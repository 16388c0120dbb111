-- An emergency look is told: to every steward, and to those who look after the customer. Nothing switches it off.
create table emergency_alert (
  id              uuid primary key default gen_random_uuid(),
  at              timestamptz not null,
  disclosure_id   uuid not null,
  customer_id     uuid not null references customer (id) on delete cascade,
  looked_by       uuid not null references colleague (id),
  told_to         uuid not null references colleague (id),
  reason_sealed   bytea,
  acknowledged_at timestamptz,
  said_sealed     bytea,
  check ((acknowledged_at is null) = (said_sealed is null))
);
comment on table emergency_alert is 'customer data';
-- One of one look for each who is told; further pages of the same emergency stand in the journal.
create unique index emergency_alert_waiting on emergency_alert (told_to, customer_id, looked_by) where acknowledged_at is null;
create index emergency_alert_by_customer on emergency_alert (customer_id, at);
create index emergency_alert_by_looker on emergency_alert (looked_by);

alter table emergency_alert enable row level security;
alter table emergency_alert force row level security;
create policy told on emergency_alert for select using (
  told_to = (select asking_colleague()) or looked_by = (select asking_colleague()) or (select house_works())
  or (select asked_purpose()) = 'access-request' and customer_id = (select asked_customer()));
create policy tells on emergency_alert for insert with check (
  looked_by = (select asking_colleague()) and (select asked_purpose()) is not null);
create policy acknowledges on emergency_alert for update using (told_to = (select asking_colleague()))
  with check (told_to = (select asking_colleague()));
grant select, insert, update on emergency_alert to regard_app;

-- An emergency opens a customer whom only their team sees, when they are asked for by their own address; it finds nobody.
create function in_emergency() returns boolean language plpgsql stable as $$
begin
  return exists (select from policy_current n
    join policy_purpose p on p.policy = n.version and p.code = asked_purpose() and p.emergency
    join policy_purpose_role r on r.policy = n.version and r.purpose = p.code and r.role = any (asking_roles()));
end $$;
grant execute on function in_emergency() to regard_app;
create policy stands_in_emergency on customer for select using (
  id = (select asked_customer()) and team_only and (select may_find()) and (select in_emergency())
  and seen_on > (select (today_here() - make_interval(months => p.customer_months))::date from policy_current p));
