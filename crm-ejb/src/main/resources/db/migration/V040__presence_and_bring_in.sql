-- Presence is only what a colleague says: no row means here. why: docs/decisions/0030-presence-is-said.md
create table presence (
  colleague_id uuid primary key references colleague on delete cascade,
  away_until   timestamptz not null
);
create index presence_by_end on presence (away_until);

-- "Please come": one colleague asks another to a customer. Gone with the day.
create table bring_in (
  id          uuid primary key,
  customer_id uuid not null references customer on delete cascade,
  asked_by    uuid not null references colleague on delete cascade,
  asked_of    uuid not null references colleague on delete cascade,
  at          timestamptz not null,
  -- from this day on nobody sees it, swept or not
  ends_on     date not null,
  -- when the asked colleague first saw the customer's name here; journalled once
  shown_at    timestamptz,
  answer      text check (answer in ('here', 'coming', 'not-now')),
  answered_at timestamptz,
  check (asked_by <> asked_of),
  check ((answer is null) = (answered_at is null))
);
comment on table bring_in is 'customer data';
create index bring_in_by_asked on bring_in (asked_of, at);
create index bring_in_by_asker on bring_in (asked_by, at);
create index bring_in_by_customer on bring_in (customer_id, at);
create index bring_in_by_end on bring_in (ends_on);

alter table bring_in enable row level security;
alter table bring_in force row level security;

-- Between the two of them, on its day; and for the customer who asks what is kept.
create policy reads on bring_in for select using (
  (select house_works())
  or ends_on > (select today_here()) and (asked_customer() is null or customer_id = asked_customer())
    and ((select asking_colleague()) in (asked_by, asked_of)
      or (select asked_purpose()) = 'access-request' and exists (select from customer c where c.id = customer_id)));
create policy asks on bring_in for insert with check (
  asked_by = (select asking_colleague()) and (select may_find())
  and exists (select from customer c where c.id = customer_id));
create policy answers on bring_in for update using (asked_of = (select asking_colleague()))
  with check (asked_of = (select asking_colleague()));
create policy erases on bring_in for delete using ((select house_works()));

-- Whether somebody has been asked to this customer since then and has not said no, whoever asked; nothing more is told.
create policy hears on bring_in for select using (current_setting('regard.bring_in', true) = customer_id::text);
create function asked_since(of_customer uuid, since timestamptz) returns boolean language plpgsql as $$
declare
  asked boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_customer::text, 40));
  perform set_config('regard.bring_in', of_customer::text, true);
  select exists (select from bring_in b
    where b.customer_id = of_customer and b.at > since and b.answer is distinct from 'not-now') into asked;
  perform set_config('regard.bring_in', '', true);
  return asked;
end $$;
grant execute on function asked_since(uuid, timestamptz) to regard_app;

grant select, insert, update, delete on presence to regard_app;
grant select, insert, delete on bring_in to regard_app;
-- Who was asked, by whom and for whom stands as it was written.
grant update (shown_at, answer, answered_at) on bring_in to regard_app;
