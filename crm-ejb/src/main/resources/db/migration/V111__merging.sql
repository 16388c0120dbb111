-- Merging: the one that goes is hidden from everybody, whole, until the next sweep; what came along stands under the one that
-- stays. Taking back is therefore exact. why: docs/decisions/0111-merged-and-hidden.md
alter table customer add column merged_into uuid references customer on delete cascade;
create index customer_merged on customer (merged_into) where merged_into is not null;
alter table customer add check (merged_into <> id);
create policy not_merged on customer as restrictive for select using (merged_into is null or (select house_works()));

create table merge (
  customer_id uuid not null references customer on delete cascade,
  id          uuid not null unique,
  other_id    uuid not null references customer on delete cascade,
  merged_by   uuid not null references colleague,
  merged_at   timestamptz not null,
  seen_on     date not null,
  primary key (customer_id, id),
  check (customer_id <> other_id)
);
comment on table merge is 'customer data';
create index merge_by_other on merge (other_id);
create index merge_by_merger on merge (merged_by);
create index merge_by_time on merge (merged_at);

-- What came along, by its key and the version it had; and what made room for it, as it was.
create table merge_added (
  customer_id uuid not null,
  merge_id    uuid not null,
  place       text not null check (place in ('fact', 'note', 'permission', 'person', 'organisation')),
  item        uuid not null,
  version     bigint not null default 0,
  primary key (customer_id, merge_id, place, item),
  foreign key (customer_id, merge_id) references merge (customer_id, id) on delete cascade
);
comment on table merge_added is 'customer data';
create table merge_removed (
  customer_id uuid not null,
  merge_id    uuid not null,
  fact_id     uuid not null,
  fact        jsonb not null,
  lookups     jsonb not null,
  primary key (customer_id, merge_id, fact_id),
  foreign key (customer_id, merge_id) references merge (customer_id, id) on delete cascade
);
comment on table merge_removed is 'customer data';

-- Under which ids a customer was looked at before: their own list of readers stays whole when the merged entry is gone.
create table former_id (
  customer_id uuid not null references customer on delete cascade,
  former_id   uuid not null,
  since       date not null,
  primary key (customer_id, former_id)
);
comment on table former_id is 'customer data';

do $$
declare t text;
begin
  foreach t in array array['merge', 'merge_added', 'merge_removed', 'former_id'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy merges on %I for insert with check ((select house_works()))', t);
    execute format('create policy takes_back on %I for delete using ((select house_works()))', t);
    execute format('grant select, insert, delete on %I to regard_app', t);
  end loop;
end $$;
create policy reads on merge for select using (
  (select house_works()) or (select may_find()) and may_see(customer_id));
create policy reads on merge_added for select using ((select house_works()));
create policy reads on merge_removed for select using (
  (select house_works()) or (select asked_purpose()) = 'access-request' and customer_id = (select asked_customer()));
create policy reads on former_id for select using (
  (select house_works()) or (select may_find()) and may_see(customer_id));

-- A permission comes along as it was given, whoever took it.
create policy comes_along on permission for insert with check ((select house_works()));
create policy goes_back on permission for delete using ((select house_works()));
grant delete on permission to regard_app;
