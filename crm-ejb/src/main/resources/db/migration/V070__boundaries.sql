-- The customer's own wishes: what not to write down, how and when not to be contacted, what not to be spoken to about.
-- why: docs/decisions/0070-a-topic-is-opened-to-be-kept.md
create table boundary (
  customer_id uuid not null references customer on delete cascade,
  id          uuid not null,
  kind        text not null check (kind in ('record', 'contact', 'mention')),
  -- do not record: a category of the policy, or a topic in the customer's words (boundary_words)
  category    text,
  -- do not contact: null for every channel
  channel     text check (channel in ('phone', 'e-mail', 'letter', 'in-person', 'visit')),
  -- bit 0 is Monday; the window is when they do not wish it, over midnight when it ends before it begins; null: all day
  days        smallint check (days between 1 and 127),
  from_time   time,
  to_time     time,
  source      text not null,
  told_to     uuid references colleague,
  told_on     date not null,
  set_at      timestamptz not null,
  -- the first day on which it holds no longer
  ends_on     date,
  primary key (customer_id, id),
  check (category is null or kind = 'record'),
  check (channel is null and days is null and from_time is null or kind = 'contact'),
  check ((from_time is null) = (to_time is null) and from_time is distinct from to_time or from_time is null and to_time is null),
  check (ends_on is null or ends_on > told_on)
);
comment on table boundary is 'customer data';
create index boundary_by_end on boundary (ends_on) where ends_on is not null;
create index boundary_by_listener on boundary (told_to) where told_to is not null;

-- The customer's words for a topic, sealed under the customer's key.
create table boundary_words (
  customer_id uuid not null,
  id          uuid not null,
  sealed      bytea not null,
  primary key (customer_id, id),
  foreign key (customer_id, id) references boundary on delete cascade
);
comment on table boundary_words is 'customer data';

-- Words that belong together, in both languages, and the categories that are about them: the steward's to edit.
create table topic_family (
  code       text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  words      text[] not null check (cardinality(words) between 1 and 400),
  categories text[] not null default '{}'
);

do $$
declare t text;
begin
  foreach t in array array['boundary', 'boundary_words'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Whoever sees the customer sees that there is a boundary; its words are for those who look after them, and for stewards.
create policy reads on boundary for select using (
  ((select house_works()) or may_see(customer_id)) and (ends_on is null or ends_on > today_here() or (select house_works())));
create policy sets on boundary for insert with check ((select may_find()) and may_see(customer_id));
create policy lifts on boundary for delete using (
  (select house_works()) or (select may_find()) and may_see(customer_id));
create policy reads on boundary_words for select using (
  (select house_works())
  or looks_after('team', customer_id)
  or may_see(customer_id) and ((select asking_roles())::text[] && array['privacy-steward']
     or current_setting('regard.respect', true) = 'boundary ' || customer_id::text));
create policy sets on boundary_words for insert with check ((select may_find()) and may_see(customer_id));
create policy lifts on boundary_words for delete using ((select house_works()));

-- What a customer does not wish, with the sealed words, whoever asks: a rule that a colleague is not shown binds them too.
create function kept_boundaries(of_customer uuid)
  returns table (id uuid, kind text, category text, channel text, days smallint, from_time time, to_time time, sealed bytea)
  language plpgsql stable as $$
begin
  perform set_config('regard.respect', 'boundary ' || of_customer::text, true);
  return query select b.id, b.kind, b.category, b.channel, b.days, b.from_time, b.to_time, w.sealed
    from boundary b left join boundary_words w on w.customer_id = b.customer_id and w.id = b.id
    where b.customer_id = of_customer and (b.ends_on is null or b.ends_on > today_here());
  perform set_config('regard.respect', '', true);
end $$;
grant execute on function kept_boundaries(uuid) to regard_app;
grant select, insert, delete on boundary, boundary_words to regard_app;
grant select, insert, update, delete on topic_family to regard_app;
