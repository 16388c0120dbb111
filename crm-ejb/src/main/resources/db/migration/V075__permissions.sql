-- Permission (GDPR Art. 6(1)(a), 7): given in known words, at a time, on a channel, for categories and purposes; withdrawn in
-- one act. A fact whose category's ground is permission is kept and read while one stands, and not a moment longer.
-- why: docs/decisions/0075-a-fact-leans-on-its-permission.md

-- The words in which we ask. A version that somebody was asked with is never changed: a new one is written instead.
create table permission_wording (
  code    text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  version int not null check (version > 0),
  text_en text not null check (length(text_en) between 20 and 1000),
  text_de text not null check (length(text_de) between 20 and 1000),
  made_at timestamptz not null,
  made_by uuid references colleague,
  used_at timestamptz,
  primary key (code, version)
);
create index permission_wording_by_maker on permission_wording (made_by) where made_by is not null;

create function wording_was_used() returns trigger language plpgsql as $$
begin
  if old.used_at is not null then
    raise exception 'wording.used';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger used_is_fixed before update or delete on permission_wording
  for each row execute function wording_was_used();

insert into permission_wording (code, version, text_en, text_de, made_at) values ('general', 1,
  'You may keep what I tell you about “{0}”, so that you can use it for: {1}. I can take this back at any time, in one sentence, '
    || 'wherever I meet you; what was kept because of it is then erased at once. Saying no has no disadvantage for me.',
  'Sie dürfen festhalten, was ich Ihnen zu „{0}“ erzähle, um es hierfür zu verwenden: {1}. Ich kann das jederzeit und überall mit '
    || 'einem Satz zurücknehmen; was deshalb festgehalten wurde, wird dann sofort gelöscht. Ein Nein hat für mich keinen Nachteil.',
  now());

create table permission (
  customer_id       uuid not null references customer on delete cascade,
  id                uuid not null,
  category          text not null,
  -- codes of the purposes it was given for, as the policy unrolled them on that day: a purpose added later is not among them
  purposes          text[] not null check (cardinality(purposes) > 0),
  wording           text not null,
  wording_version   int not null,
  language          text not null check (language in ('en', 'de')),
  given_at          timestamptz not null,
  channel           text not null check (channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  taken_by          uuid references colleague,
  withdrawn_at      timestamptz,
  withdrawn_channel text check (withdrawn_channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  withdrawn_to      uuid references colleague,
  primary key (customer_id, id),
  foreign key (wording, wording_version) references permission_wording (code, version),
  check ((withdrawn_at is null) = (withdrawn_channel is null)),
  check (withdrawn_at >= given_at)
);
comment on table permission is 'customer data';
create unique index permission_in_force on permission (customer_id, category) where withdrawn_at is null;
create index permission_by_taker on permission (taken_by) where taken_by is not null;
create index permission_by_hearer on permission (withdrawn_to) where withdrawn_to is not null;
create index permission_by_wording on permission (wording, wording_version);

alter table permission enable row level security;
alter table permission force row level security;
create policy reads on permission for select using (
  (select house_works()) or customer_id = (select c.id from customer c where c.id = asked_customer())
  or (select asked_customer()) is null and may_see(customer_id));
create policy takes on permission for insert with check (
  taken_by = (select asking_colleague()) and (select may_find()) and may_see(customer_id));
create policy withdraws on permission for update using (
  withdrawn_at is null and (select may_find()) and may_see(customer_id))
  with check (withdrawn_to = (select asking_colleague()) or (select house_works()));
create policy erases on permission for delete using ((select house_works()));

grant select on permission_wording to regard_app;
grant insert on permission_wording to regard_app;
grant update (text_en, text_de, made_at, made_by, used_at) on permission_wording to regard_app;
grant select, insert, delete on permission to regard_app;
-- What was given stands as it was written; only its end is added.
grant update (withdrawn_at, withdrawn_channel, withdrawn_to) on permission to regard_app;

-- Which categories of the policy in force lean on permission: asked once a statement, kept right by publishing itself.
alter table policy_current add column by_permission text[] not null default '{}';
create function grounds_in_force() returns trigger language plpgsql as $$
begin
  new.by_permission := array(select c.code from policy_category c
    where c.policy = new.version and c.ground = 'permission' and not c.never_kept);
  return new;
end $$;
create trigger grounds before insert or update on policy_current for each row execute function grounds_in_force();
update policy_current set version = version;

create function permitted_to_read(one uuid) returns text[] language plpgsql stable as $$
begin
  return array(select p.category from permission p
    where p.customer_id = one and p.withdrawn_at is null and asked_purpose() = any (p.purposes));
end $$;
create function permitted(one uuid, of_category text) returns boolean language plpgsql stable as $$
begin
  return exists (select from permission p where p.customer_id = one and p.category = of_category and p.withdrawn_at is null);
end $$;
grant execute on function permitted_to_read(uuid), permitted(uuid, text) to regard_app;

-- The customer's own request shows even what has lost its permission: nothing is held that they cannot see.
create policy permitted_only on fact as restrictive for select using (
  (select house_works())
  or category <> all ((select by_permission from policy_current)::text[])
  or state <> 'known'
  or (select asked_purpose()) = 'access-request'
  or (select asked_customer()) is not null and category = any ((select permitted_to_read(asked_customer()))::text[])
  or (select asked_customer()) is null and category = any (permitted_to_read(customer_id))
  or current_setting('regard.respect', true) = customer_id::text || ' ' || category);
-- Not even the house stores what nobody permitted.
create policy permitted_first on fact as restrictive for insert with check (
  state <> 'known' or category <> all ((select by_permission from policy_current)::text[]) or permitted(customer_id, category));
create policy permitted_still on fact as restrictive for update with check (
  state <> 'known' or category <> all ((select by_permission from policy_current)::text[]) or permitted(customer_id, category));
