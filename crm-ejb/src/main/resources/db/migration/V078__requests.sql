-- What customers ask of us under the law, and the one-month clock (GDPR Art. 12(3); Regulation 1182/71).
-- why: docs/decisions/0078-the-one-month-clock.md
create table rights_request (
  customer_id      uuid not null references customer on delete cascade,
  id               uuid not null,
  kind             text not null check (kind in
    ('access', 'correction', 'erasure', 'restriction', 'portability', 'objection')),
  received_on      date not null,
  channel          text not null check (channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  heard_by         uuid references colleague,
  owner_id         uuid references colleague,
  -- the last day for the answer; moved once, by two months, with the reason told within the first
  due_on           date not null,
  extended_on      date,
  extended_channel text check (extended_channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  extended_sealed  bytea,
  answered_on      date,
  answer_channel   text check (answer_channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  outcome          text check (outcome in ('done', 'partly', 'refused')),
  answer_sealed    bytea,
  version          bigint not null default 1,
  primary key (customer_id, id),
  check (due_on > received_on),
  check ((extended_on is null) = (extended_sealed is null) and (extended_on is null) = (extended_channel is null)),
  check ((answered_on is null) = (outcome is null) and (answered_on is null) = (answer_channel is null)),
  -- a no, and half a yes, say why (Art. 12(4))
  check (coalesce(outcome, 'done') = 'done' or answer_sealed is not null)
);
comment on table rights_request is 'customer data';
create index rights_request_open on rights_request (due_on, customer_id) where answered_on is null;
create index rights_request_by_owner on rights_request (owner_id) where owner_id is not null;
create index rights_request_by_hearer on rights_request (heard_by) where heard_by is not null;

alter table rights_request enable row level security;
alter table rights_request force row level security;
create policy reads on rights_request for select using (
  (select house_works()) or customer_id = (select c.id from customer c where c.id = asked_customer())
  or (select asked_customer()) is null and may_see(customer_id));
create policy hears on rights_request for insert with check (
  heard_by = (select asking_colleague()) and (select may_find()) and may_see(customer_id));
create policy works on rights_request for update using (answered_on is null and (select may_find()) and may_see(customer_id))
  with check ((select may_find()) and may_see(customer_id));
create policy erases on rights_request for delete using ((select house_works()));
grant select, insert, delete on rights_request to regard_app;
grant update (owner_id, due_on, extended_on, extended_channel, extended_sealed, answered_on, answer_channel, outcome,
  answer_sealed, version) on rights_request to regard_app;
