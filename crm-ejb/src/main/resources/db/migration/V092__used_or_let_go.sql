-- When what we keep was last used, folded from the journal in the background; never written where somebody reads.
-- why: docs/decisions/0092-use-is-folded-from-the-seal.md
create table last_read (
  customer_id uuid not null references customer on delete cascade,
  category    text not null,
  purpose     text not null,
  read_on     date not null,
  primary key (customer_id, category, purpose)
);
comment on table last_read is 'customer data';

-- The same over all customers: is anybody served by this category at all? No customer stands here.
create table category_read (
  category text not null,
  purpose  text not null,
  read_on  date not null,
  primary key (category, purpose)
);

-- How far the journal's seal has been folded.
create table use_fold (
  only_row boolean primary key default true check (only_row),
  n        bigint not null
);
insert into use_fold (n) values (0);

-- Facts that nobody reads: proposed to whoever looks after the customer, and let go when nobody renews them.
create table fading (
  customer_id uuid not null,
  fact_id     uuid not null,
  category    text not null,
  proposed_on date not null,
  goes_on     date not null,
  renewed_on  date,
  renewed_by  uuid references colleague on delete set null,
  why         text check (why in ('confirmed', 'needed')),
  primary key (customer_id, fact_id),
  foreign key (customer_id, fact_id) references fact (customer_id, id) on delete cascade,
  check (goes_on > proposed_on),
  check ((renewed_on is null) = (why is null))
);
comment on table fading is 'customer data';
create index fading_by_day on fading (goes_on) where renewed_on is null;
create index fading_by_renewer on fading (renewed_by) where renewed_by is not null;

do $$
declare t text;
begin
  foreach t in array array['last_read', 'fading'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy mirrors on %I for select using (
      (select asked_purpose()) = ''access-request'' and customer_id = (select asked_customer()) and may_see(customer_id))', t);
    execute format('create policy drops on %I for delete using ((select house_works()))', t);
  end loop;
end $$;
create policy reads on last_read for select using (
  (select house_works()) or (select asked_purpose()) is not null and looks_after('own', customer_id));
create policy folds on last_read for insert with check ((select house_works()));
create policy follows on last_read for update using ((select house_works()));
create policy reads on fading for select using (
  (select house_works()) or (select asked_purpose()) is not null and looks_after('own', customer_id));
create policy proposes on fading for insert with check ((select house_works()));
create policy renews on fading for update using (
  (select house_works()) or (select asked_purpose()) is not null and looks_after('own', customer_id))
  with check ((select house_works()) or renewed_by = (select asking_colleague()));
grant select, insert, update, delete on last_read to regard_app;
grant select, insert, delete on fading to regard_app;
grant update (proposed_on, goes_on, renewed_on, renewed_by, why) on fading to regard_app;
grant select, insert, update, delete on category_read to regard_app;
grant select, update on use_fold to regard_app;
