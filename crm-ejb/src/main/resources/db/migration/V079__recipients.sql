-- Who outside was given something, and who has to be told when it is corrected, erased or restricted (GDPR Art. 15(1)(c), 19).
create table passed_on (
  customer_id      uuid not null references customer on delete cascade,
  id               uuid not null,
  -- who received it, sealed
  recipient_sealed bytea not null,
  categories       text[] not null check (cardinality(categories) > 0),
  purpose          text not null,
  passed_on        date not null,
  passed_by        uuid references colleague,
  primary key (customer_id, id)
);
comment on table passed_on is 'customer data';
create index passed_on_by_passer on passed_on (passed_by) where passed_by is not null;

create table recipient_notice (
  customer_id uuid not null references customer on delete cascade,
  id          uuid not null,
  passed_id   uuid not null,
  why         text not null check (why in ('corrected', 'erased', 'restricted')),
  -- of what was passed on, the categories it is about
  categories  text[] not null,
  owed_since  date not null,
  told_at     timestamptz,
  told_channel text check (told_channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  told_by     uuid references colleague,
  primary key (customer_id, id),
  foreign key (customer_id, passed_id) references passed_on (customer_id, id) on delete cascade,
  check ((told_at is null) = (told_channel is null))
);
comment on table recipient_notice is 'customer data';
create index recipient_notice_owed on recipient_notice (owed_since, customer_id) where told_at is null;
create index recipient_notice_by_recipient on recipient_notice (customer_id, passed_id);
create index recipient_notice_by_teller on recipient_notice (told_by) where told_by is not null;

do $$
declare t text;
begin
  foreach t in array array['passed_on', 'recipient_notice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select using (
      (select house_works()) or customer_id = (select c.id from customer c where c.id = asked_customer())
      or (select asked_customer()) is null and may_see(customer_id))', t);
    execute format('create policy erases on %I for delete using ((select house_works()))', t);
    execute format('create policy writes on %I for insert with check (
      (select house_works()) or (select may_find()) and may_see(customer_id))', t);
    execute format('grant select, insert, delete on %I to regard_app', t);
  end loop;
end $$;
create policy tells on recipient_notice for update using (told_at is null and (select may_find()) and may_see(customer_id))
  with check (told_by = (select asking_colleague()));
grant update (told_at, told_channel, told_by) on recipient_notice to regard_app;
